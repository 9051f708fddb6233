// The rule in GoRules ZEN: amounts are decimals there.

import { decisionOf, expressionOf } from '../zen.mjs';
import { fenOf, inMicros } from './orders.mjs';

export function request(order) {
  const paid = order.paid === undefined ? {} : { paid: Number(order.paid) };
  return { ...inMicros(order), order_amount: Number(order.orderAmount), ...paid };
}

export const decide = decisionOf('cancel');
export const express = expressionOf('cancel');

export function answer({ verdict, fee, refund, owed, free_until = null, cites }) {
  return { verdict, fee: fenOf(fee), refund: fenOf(refund), owed: fenOf(owed), free_until, cites };
}
