// The rule in JsonLogic, which knows no undefined: what is not known is left out, and a variable without a value is null.

import jsonLogic from 'json-logic-js';
import { model } from '../models.mjs';
import { inFen } from './orders.mjs';

const RULE = JSON.parse(model('cancel.jsonlogic.json'));

export const request = inFen;
export const decide = (order) => jsonLogic.apply(RULE, order);
export const answer = ([verdict, fee, refund, owed, freeUntil, cites]) =>
  ({ verdict, fee, refund, owed, free_until: freeUntil, cites });
