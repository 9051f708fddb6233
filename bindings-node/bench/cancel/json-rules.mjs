// The rule in json-rules-engine, which says what holds; amounts and clauses are put together here.

import { Engine } from 'json-rules-engine';
import { inFen } from './orders.mjs';

const WINDOW = 48 * 3_600_000_000;
const rule = (type, condition) => ({ conditions: { all: [condition] }, event: { type } });

const engine = new Engine([
  rule('handed_over', { fact: 'handed_over_at', operator: 'lessThanInclusive', value: { fact: 'requested_at' } }),
  rule('special', { fact: 'order_kind', operator: 'equal', value: 'custom' }),
  rule('clearance', { fact: 'order_kind', operator: 'equal', value: 'clearance' }),
  rule('late', { fact: 'requested_at', operator: 'beyondWindow', value: { fact: 'ordered_at' } }),
  rule('insisted', { fact: 'insisted', operator: 'equal', value: true }),
  rule('not_insisted', { fact: 'insisted', operator: 'equal', value: false }),
], { allowUndefinedFacts: true });
engine.addOperator('beyondWindow', (requested, ordered) => requested > ordered + WINDOW);

const ids = (...names) => names.map((name) => `furniture_store.${name}`);
const refused = (cites) => ({ verdict: 'refused', fee: null, refund: null, owed: null, free_until: null, cites });
const HANDED_OVER = ids('cancel.free_window', 'cancel.regular_free_window');
const SPECIAL = ids('cancel.special_order_refused');
const CLEARANCE = ids('cancel.clearance_refused');
const EARLY = ids('cancel.accept_if_insisted', 'cancel.free_window', 'cancel.regular_free_window');
const EARLY_PAID = EARLY.toSpliced(2, 0, ...ids('cancel_process.notify_refund'));
const LATE = [
  ...ids('cancel.accept_if_insisted', 'cancel.free_window', 'cancel.fee_after_free_window'),
  ...ids('cancel.regular_free_window', 'cancel.regular_fee'),
];
const LATE_PAID = LATE.toSpliced(3, 0, ...ids('cancel_process.notify_refund'));

export const request = inFen;

export async function decide(order) {
  const { events } = await engine.run(order);
  const held = (name) => events.some(({ type }) => type === name);
  if (held('handed_over')) return refused(HANDED_OVER);
  if (held('special')) return refused(SPECIAL);
  if (held('clearance')) return refused(CLEARANCE);
  const late = held('late');
  const paid = order.paid_fen;
  const fee = late ? Math.ceil(order.order_fen / 10) : 0;
  return {
    verdict: held('insisted') ? 'ok' : held('not_insisted') ? 'pending' : 'undetermined',
    fee,
    refund: paid === undefined ? null : Math.max(paid - fee, 0),
    owed: paid === undefined ? null : Math.max(fee - paid, 0),
    free_until: order.ordered_at + WINDOW,
    cites: paid === undefined ? (late ? LATE : EARLY) : (late ? LATE_PAID : EARLY_PAID),
  };
}

export const answer = (decided) => decided;
