// Many cases at once: the answers of single calls, in the order of the rows, whatever their number.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { furnitureStore, InvalidInput, skinClinic, trades } from 'clausebook';
import { callOf, camelNames, faultsOf, installed, order, outcomeOf, rowsOf } from './support.mjs';

const wrong = { ...order, orderKind: 'regualr' };
const { cancel } = furnitureStore;

/** The same without the stack and the row of an error. */
const plain = (outcome) => (outcome instanceof InvalidInput ? outcome.faults : outcome);

/** The vectors of each function under each policy. */
function groups() {
  const found = new Map();
  for (const row of rowsOf(join(installed, 'vectors'))) {
    const name = `${row.trade}.${row.function} ${JSON.stringify(row.policy)}`;
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
}

/** Judges cases in one go and one by one; a policy that is refused is refused for all. */
function judgeBoth(call, cases, policy) {
  const single = cases.map((input) => plain(outcomeOf(() => call(input, policy))));
  const batch = outcomeOf(() => call.batch(cases, { policy, onError: 'collect' }));
  const together = batch instanceof InvalidInput ? cases.map(() => batch.faults) : batch.map(plain);
  assert.deepEqual(together, single, call.fullName);
  return cases.length;
}

test('every function judges its vectors in one go as one by one', () => {
  let judged = 0;
  for (const rows of groups().values()) {
    const { trade, call } = callOf(rows[0]);
    const policy = outcomeOf(() => rows[0].policy && new trade.Policy(camelNames(rows[0].policy)));
    // Some vectors show policies that do not load, under which nothing is judged.
    if (policy instanceof InvalidInput) continue;
    judged += judgeBoth(call, rows.map((row) => camelNames(row.input)), policy);
  }
  console.log(`rows: ${judged} judged`);
  assert.ok(judged > 0);
});

test('every function judges what says nothing in one go as one by one', () => {
  for (const trade of trades()) {
    for (const name of trade.calls()) judgeBoth(trade.call(name), [{}, null, { unheard_of: 1 }]);
  }
});

test('the answers stand in the order of the rows, however many cross at a time', () => {
  for (const length of [0, 1, 255, 256, 257, 5000]) {
    const rows = Array.from({ length }, (_, at) => ({ ...order, orderAmount: `${at + 1}.00` }));
    const answers = cancel.batch(rows);
    assert.equal(answers.length, length);
    for (const at of [0, 255, 256, length - 1].filter((at) => at in rows)) {
      assert.deepEqual(answers[at], cancel(rows[at]));
    }
  }
});

test('rows that are long cross in fewer at a time', () => {
  const done = Array.from({ length: 1000 }, () => ({ step: 'repair_product', note: undefined }));
  const rows = Array.from({ length: 300 }, () => ({ done }));
  const { next } = furnitureStore.procedure('repair');
  assert.deepEqual(next.batch(rows).at(-1), next(rows[0]));
});

test('the first row that cannot be judged is named', () => {
  for (const row of [0, 3, 256, 2999]) {
    const rows = Array.from({ length: 3000 }, (_, at) => (at >= row ? wrong : order));
    assert.throws(() => cancel.batch(rows), (error) => {
      assert.ok(error instanceof InvalidInput);
      assert.equal(error.row, row);
      assert.deepEqual([error.faults[0].path, error.faults[0].nearest], ['orderKind', 'regular']);
      assert.equal(error.message, `row ${row}: ${error.describe('en')}`);
      return true;
    });
  }
  assert.equal(outcomeOf(() => cancel(wrong)).row, undefined);
});

test('faults are collected in the place of answers', () => {
  const rows = [order, wrong, order, undefined, null, 7];
  const outcomes = cancel.batch(rows, { onError: 'collect' });
  assert.deepEqual(outcomes.map((outcome) => outcome instanceof InvalidInput), [false, true, false, true, true, true]);
  assert.deepEqual(outcomes.filter((outcome) => 'row' in outcome).map(({ row }) => row), [1, 3, 4, 5]);
  assert.deepEqual(outcomes.slice(3).map(({ faults: [{ code, path, got }] }) => ({ code, path, got })), [
    { code: 'wrong_type', path: '', got: 'undefined' }, { code: 'wrong_type', path: '', got: 'nothing' },
    { code: 'wrong_type', path: '', got: '7' },
  ]);
  assert.deepEqual(cancel.batch(rows.slice(0, 1), { onError: 'throw' }), [cancel(order)]);
});

test('a policy judges every row', () => {
  const policy = new furnitureStore.Policy({ cancellationFeeRate: '0.15' });
  assert.deepEqual(cancel.batch([order, order], { policy }).map(({ value }) => value.fee), ['1920.00', '1920.00']);
});

test('a value that JavaScript throws while it is read is its own, and a hole is no row', () => {
  const failure = new Error('the disk is full');
  assert.throws(() => cancel.batch([order, { ...order, paid: { toJSON() { throw failure; } } }]), failure);
  assert.deepEqual(faultsOf(() => cancel.batch([order, , order])).map(({ got }) => got), ['undefined']);
});

/** What is wrong; the call; code, path and nearest of its fault. */
const TABLE = [
  ['no list', () => cancel.batch(order), 'wrong_type', 'rows'],
  ['a list that is none', () => cancel.batch({ length: 1, 0: order }), 'wrong_type', 'rows'],
  ['a word that is not known', () => cancel.batch([], { onError: 'colect' }), 'unknown_word', 'onError', 'collect'],
  ['an option that is not known', () => cancel.batch([], { onErorr: 'collect' }), 'unknown_field', 'onErorr', 'onError'],
  ['an option of tables', () => cancel.batch([], { keep: [] }), 'unknown_field', 'keep'],
  ['a policy in the place of options', () => cancel.batch([order], new furnitureStore.Policy()), 'wrong_type', 'options'],
  ['no options', () => cancel.batch([order], null), 'wrong_type', 'options'],
  ['no policy', () => cancel.batch([order], { policy: null }), 'wrong_type', 'policy'],
  ['a policy of another trade', () => cancel.batch([order], { policy: new skinClinic.Policy(), onError: 'collect' }),
    'wrong_policy', 'policy'],
];

for (const [what, run, ...expected] of TABLE) {
  test(`refused: ${what}`, () => {
    const [{ code, path, nearest }, ...more] = faultsOf(run);
    assert.deepEqual([code, path, nearest, more], [...expected, undefined].slice(0, 3).concat([[]]));
    assert.equal(outcomeOf(run).row, undefined);
  });
}
