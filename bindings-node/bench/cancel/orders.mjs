// The orders that every program has to answer alike before one of them is timed.

import { createRequire } from 'node:module';

const vectors = createRequire(import.meta.url)('clausebook/vectors/furniture_store/cancel.json');

/** The order that is timed. */
export const order = {
  orderKind: 'regular',
  orderAmount: '12800.00',
  paid: '12800.00',
  orderedAt: new Date('2026-03-02T10:00:00+08:00'),
  requestedAt: new Date('2026-03-05T10:00:00+08:00'),
  insisted: true,
};

const date = (text) => (text ? new Date(text) : undefined);

/** The orders of the vectors that are decided by the source's figures, and the one that is timed. */
export const orders = [
  ...vectors.filter((row) => row.function === 'cancel' && row.expect && !row.policy).map(({ input }) => ({
    orderKind: input.order_kind, orderAmount: input.order_amount, paid: input.paid ?? undefined,
    orderedAt: date(input.ordered_at), requestedAt: date(input.requested_at),
    handedOverAt: date(input.handed_over_at), insisted: input.insisted ?? undefined,
  })),
  order,
];

/** Without what is not known. */
const known = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const micros = (at) => at && at.getTime() * 1000;
export const fenOf = (amount) => (amount === undefined || amount === null ? null : Math.round(Number(amount) * 100));

/** An order for engines that have no instants: whole microseconds. */
export function inMicros({ orderKind, orderedAt, requestedAt, handedOverAt, insisted }) {
  return known({
    order_kind: orderKind, ordered_at: micros(orderedAt), requested_at: micros(requestedAt),
    handed_over_at: micros(handedOverAt), insisted,
  });
}

/** The same with amounts in whole fen, with which a binary number is exact. */
export function inFen(order) {
  const paid = order.paid === undefined ? {} : { paid_fen: fenOf(order.paid) };
  return { ...inMicros(order), order_fen: fenOf(order.orderAmount), ...paid };
}

/** The library's answer so that those of the engines can be equal. */
export function comparable({ verdict, value, findings }) {
  const { fee, refund, owed, freeUntil } = value ?? {};
  const cites = findings.map(({ clause }) => clause);
  return { verdict, fee: fenOf(fee), refund: fenOf(refund), owed: fenOf(owed), free_until: micros(date(freeUntil)) ?? null, cites };
}
