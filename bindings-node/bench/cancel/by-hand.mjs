// The same rule as a shop's back end would have written it itself, with decimal.js.

import { Decimal } from 'decimal.js';

const HOUR = 3_600_000;
const RATE = new Decimal('0.10');

/** Fee and refund of a cancellation: figures in the code, no clauses. */
export function cancel({ orderKind, orderAmount, paid, orderedAt, requestedAt, handedOverAt, insisted }) {
  if (requestedAt < orderedAt) throw new TypeError('requested before it was ordered');
  if (handedOverAt !== undefined && handedOverAt <= requestedAt) return { verdict: 'refused' };
  if (orderKind === 'custom' || orderKind === 'clearance') return { verdict: 'refused' };
  const freeUntil = new Date(orderedAt.getTime() + 48 * HOUR);
  const amount = new Decimal(orderAmount);
  const fee = requestedAt <= freeUntil ? new Decimal(0) : amount.times(RATE).toDecimalPlaces(2, Decimal.ROUND_UP);
  const value = { freeUntil: freeUntil.toISOString(), fee: fee.toFixed(2) };
  if (paid !== undefined) {
    const balance = new Decimal(paid).minus(fee);
    value.refund = Decimal.max(balance, 0).toFixed(2);
    value.owed = Decimal.max(balance.negated(), 0).toFixed(2);
  }
  return { verdict: insisted === undefined ? 'undetermined' : insisted ? 'ok' : 'pending', value };
}

/** An instant as the shop's clock shows it. */
function shopTime(date) {
  return `${new Date(date.getTime() + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
}

const id = (name) => `furniture_store.${name}`;

/** The same with all that clausebook answers to an order cancelled late: what each clause makes of the case. */
export function cancelWithFindings(order) {
  const { verdict, value } = cancel(order);
  const requested = shopTime(order.requestedAt);
  const freeUntil = shopTime(new Date(value.freeUntil));
  const late = (clause) => ({
    clause, outcome: 'advice', seen: requested, comparison: 'at_most', limit: freeUntil,
    by: (order.requestedAt - new Date(value.freeUntil)) / 1000, unit: 's',
  });
  const fee = (clause) => ({ clause, outcome: 'met', what: 'cancellation_fee', seen: value.fee });
  return {
    verdict,
    value: { freeUntil, fee: value.fee, refund: value.refund, owed: value.owed },
    findings: [
      { clause: id('cancel.accept_if_insisted'), outcome: 'met', what: 'insisted', seen: true },
      late(id('cancel.free_window')),
      fee(id('cancel.fee_after_free_window')),
      { clause: id('cancel_process.notify_refund'), outcome: 'met', what: 'refund', seen: value.refund },
      late(id('cancel.regular_free_window')),
      fee(id('cancel.regular_fee')),
    ],
  };
}
