// The rule in GoRules ZEN.

import { decisionOf, expressionOf } from '../zen.mjs';
import { known } from './readings.mjs';

export const request = known;
export const decide = decisionOf('check_pressure');
export const express = expressionOf('check_pressure');
export const answer = ({ verdict, ...value }) => ({ verdict, value });
