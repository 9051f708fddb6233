// Bad input: every fault at once, each with code and path; never a verdict, never a crash, and nothing changes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clause, furnitureStore, InvalidInput, message, PolicyHistory, replay, skinClinic } from 'clausebook';
import { faultsOf, order } from './support.mjs';

const at = (date) => new Date(date);
const cancel = (changes) => () => furnitureStore.cancel({ ...order, ...changes });
const nested = (depth) => {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = { below: value };
  return value;
};
const cycle = {};
cycle.self = cycle;

/** What is wrong; the call; code and path of each fault, and what else a fault has to say. */
const TABLE = [
  ['a value of another type', cancel({ insisted: 'yes' }), { code: 'wrong_type', path: 'insisted', got: 'yes' }],
  ['no object at all', () => furnitureStore.cancel(7), { code: 'wrong_type', path: '', got: '7' }],
  ['null', () => furnitureStore.cancel(null), { code: 'wrong_type', path: '' }],
  ['an unknown field', cancel({ orderKnd: 'regular' }), { code: 'unknown_field', path: 'orderKnd', nearest: 'orderKind' }],
  ['an unknown word', cancel({ orderKind: 'regualr' }), { code: 'unknown_word', path: 'orderKind', nearest: 'regular' }],
  ['a naive time', cancel({ orderedAt: '2026-03-02T10:00:00' }), { code: 'naive_time', path: 'orderedAt' }],
  ['a time before its event', cancel({ requestedAt: at('2026-03-01T10:00:00+08:00') }),
    { code: 'before_event', path: 'requestedAt' }],
  ['float money', cancel({ orderAmount: 12800.5 }), { code: 'float_money', path: 'orderAmount', got: '12800.5' }],
  ['money that is no number', cancel({ orderAmount: NaN }), { code: 'not_finite', path: 'orderAmount', got: 'NaN' }],
  ['money without end', cancel({ orderAmount: -Infinity }), { code: 'not_finite', path: 'orderAmount', got: '-Infinity' }],
  ['a negative price', cancel({ orderAmount: '-0.01' }), { code: 'negative', path: 'orderAmount' }],
  ['a price of 28 digits', cancel({ orderAmount: '1234567890123456789012345678' }),
    { code: 'out_of_range', path: 'orderAmount' }],
  ['a price in tenths of a fen', cancel({ orderAmount: '0.001' }), { code: 'too_precise', path: 'orderAmount' }],
  ['the year 9999', cancel({ orderedAt: at('9999-12-31T00:00:00Z'), requestedAt: at('9999-12-31T00:00:00Z') }),
    { code: 'out_of_range', path: 'orderedAt' }, { code: 'out_of_range', path: 'requestedAt' }],
  ['an invalid Date', cancel({ orderedAt: at('never') }), { code: 'unparsable', path: 'orderedAt' }],
  ['a Date beyond all years', cancel({ orderedAt: new Date(8.64e15) }), { code: 'unparsable', path: 'orderedAt' }],
  ['a Date for a day', () => furnitureStore.returnGoods({
    request: 'return', orderKind: 'buyer_pickup', requestedAt: at('2026-03-05T10:00:00Z'), purchasedOn: at('2026-03-02'),
  }), { code: 'unparsable', path: 'purchasedOn' }],
  ['a BigInt', cancel({ orderAmount: 12800n }), { code: 'wrong_type', path: 'orderAmount', got: 'a bigint' }],
  ['a function', cancel({ insisted: () => true }), { code: 'wrong_type', path: 'insisted', got: 'a function' }],
  ['a symbol', cancel({ insisted: Symbol('yes') }), { code: 'wrong_type', path: 'insisted', got: 'a symbol' }],
  ['a Map', cancel({ insisted: new Map() }), { code: 'wrong_type', path: 'insisted', got: 'Map' }],
  ['a hole in a list', () => furnitureStore.procedure('repair').next({ done: [, { step: 'repair_product' }] }),
    { code: 'wrong_type', path: 'done[0]', got: 'undefined' }],
  ['half a surrogate pair', cancel({ orderKind: '\ud800' }), { code: 'unparsable', path: 'orderKind' }],
  ['nesting 10,000 deep', cancel({ insisted: nested(10_000) }), { code: 'too_deep', path: `insisted${'.below'.repeat(32)}` }],
  ['a value inside itself', cancel({ insisted: cycle }), { code: 'too_deep', path: `insisted${'.self'.repeat(32)}` }],
  ['a text of 10 MB', cancel({ orderAmount: '9'.repeat(10_000_000) }), { code: 'too_long', path: 'orderAmount' }],
  ['a log of a million steps', () => furnitureStore.procedure('repair').review({
    done: Array.from({ length: 1_000_000 }, () => ({ step: 'repair_product' })),
  }), { code: 'too_long', path: 'done', got: '1000000', expected: 'a list of at most 100000' }],
  ['a case without end', () => {
    const text = 'x'.repeat(60_000);
    return furnitureStore.procedure('repair').review({ done: Array.from({ length: 100_000 }, () => ({ step: text })) });
  }, { code: 'too_long', path: '', got: 'more than 67108864 characters' }],
  ['an object of 2,000 fields', cancel(Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`field${n}`, n]))),
    { code: 'too_long', path: '', expected: 'an object of at most 1000 fields' }],
  ['a policy that loosens a safety limit', () => new skinClinic.Policy({ pressureMaxMpa: 0.7 }),
    { code: 'loosens_safety', path: 'pressureMaxMpa', got: '0.7', clause: 'skin_clinic.pressure.output_range' }],
  ['a policy outside its bounds', () => new furnitureStore.Policy({ cancellationFeeRate: '0.05' }),
    { code: 'outside_bounds', path: 'cancellationFeeRate', clause: 'furniture_store.cancel.fee_after_free_window' }],
  ['a share as a float', () => new furnitureStore.Policy({ cancellationFeeRate: 0.15 }),
    { code: 'float_money', path: 'cancellationFeeRate' }],
  ['an unknown parameter', () => new furnitureStore.Policy({ freeWindowHours: 72 }),
    { code: 'unknown_field', path: 'freeWindowHours', nearest: 'freeWindowH' }],
  ['a policy of another trade', () => furnitureStore.cancel(order, new skinClinic.Policy()),
    { code: 'wrong_policy', path: 'policy' }],
  ['a history without a policy', () => furnitureStore.cancel(order, null), { code: 'wrong_type', path: 'policy', got: 'null' }],
  ['an object for a policy', () => furnitureStore.cancel(order, {}), { code: 'wrong_type', path: 'policy' }],
  ['a text that is no JSON', () => furnitureStore.Policy.fromJson('{'), { code: 'unparsable', path: '' }],
  ['a text that is no TOML', () => furnitureStore.Policy.fromToml('a ='), { code: 'unparsable', path: '' }],
  ['no text', () => furnitureStore.Policy.fromJson(undefined), { code: 'wrong_type', path: '' }],
  ['a shape that does not exist', () => furnitureStore.schedule('repairs'),
    { code: 'unknown_function', path: 'schedule', nearest: 'repair' }],
  ['a function that does not exist', () => furnitureStore.call('cancle'), { code: 'unknown_function', nearest: 'cancel' }],
  ['an event that does not exist', () => furnitureStore.schedule('repair').review({
    events: { repair_notice_complete: at('2026-03-02') }, now: at('2026-03-03'),
  }), { code: 'unknown_field', path: 'events.repair_notice_complete', nearest: 'repair_notice_completed' }],
  ['a clause that does not exist', () => clause('furniture_store.cancel.free_windw'),
    { code: 'unknown_word', nearest: 'furniture_store.cancel.free_window' }],
  ['what is no finding', () => message({ clause: 'furniture_store.cancel.free_window' }),
    { code: 'missing_field', path: 'outcome' }],
  ['a language that is not spoken', () => message(furnitureStore.cancel(order).findings[0], 'fr'),
    { code: 'unknown_word', path: 'language' }],
  ['what is no receipt', () => replay('{}'), { code: 'missing_field', path: 'function' }],
  ['no receipt', () => replay(undefined), { code: 'wrong_type', path: '' }],
  ['two policies from one instant on', () => new PolicyHistory([1, 2].map(() => (
    { from: '2026-01-01T00:00:00+08:00', policy: new furnitureStore.Policy() }))), { code: 'duplicate' }],
  ['a history of nothing', () => new PolicyHistory([null]), { code: 'wrong_type', path: '[0].policy' }],
  ['a history from a naive time', () => new PolicyHistory([{ from: '2026-01-01T00:00:00', policy: new furnitureStore.Policy() }]),
    { code: 'naive_time', path: '[0].from' }],
];

for (const [what, run, ...expected] of TABLE) {
  test(`refused: ${what}`, () => {
    const before = furnitureStore.cancel(order);
    const faults = faultsOf(run);
    const named = faults.map((fault, place) =>
      Object.fromEntries(Object.keys(expected[place] ?? fault).map((name) => [name, fault[name]])));
    assert.deepEqual(named, expected);
    for (const language of ['zh', 'en']) assert.notEqual(faults[0].message(language), '');
    assert.deepEqual(furnitureStore.cancel(order), before);
  });
}

test('all faults are reported at once, in both languages', () => {
  const run = cancel({ orderKind: 'regualr', orderAmount: 0.1, orderedAt: at('never'), insisted: 1n, kind: 1 });
  assert.deepEqual(faultsOf(run).map((fault) => `${fault.code} ${fault.path}`), [
    'unknown_word orderKind', 'float_money orderAmount', 'unparsable orderedAt', 'wrong_type insisted', 'unknown_field kind',
  ]);
  assert.throws(run, (error) => {
    assert.ok(error instanceof InvalidInput && error instanceof TypeError);
    assert.equal(error.name, 'InvalidInput');
    assert.equal(error.message, error.describe('en'));
    assert.match(error.message, /^`orderKind`: unknown word; .*did you mean `regular`\?$/m);
    assert.match(error.describe('zh'), /^`orderKind`: 没有这个取值;.*是否应为 `regular`\?$/m);
    assert.throws(() => error.describe('fr'), /no such language/);
    return true;
  });
});

test('names that a fault speaks of are those of JavaScript', () => {
  const [unknown, missing] = faultsOf(() => furnitureStore.cancel({ ...order, orderKind: undefined, order_knd: 'regular' }));
  assert.deepEqual([unknown.path, unknown.nearest], ['order_knd', 'orderKind']);
  assert.match(unknown.expected, /orderAmount/);
  assert.deepEqual([missing.code, missing.path], ['missing_field', 'orderKind']);
  assert.match(faultsOf(cancel({ requestedAt: '2026-03-01T10:00:00+08:00' }))[0].expected, /^not before orderedAt /);
});

test('what a program throws while its value is read is its own', () => {
  const failure = new Error('the disk is full');
  assert.throws(cancel({ orderAmount: { toJSON() { throw failure; } } }), failure);
});
