// No bytes that are handed over as a table bring the process down, hold it up or have it take memory for nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bool, Float64, Null, TimestampMillisecond, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import { furnitureStore, InvalidInput, skinClinic } from 'clausebook';
import { rowsOfStream, tableOf, tableOfRows } from './arrow.mjs';
import { outcomeOf } from './support.mjs';

// Made anew for each column: apache-arrow writes a buffer that two columns share only once.
const instants = () => vectorFromArray([0, 1, 2], new TimestampMillisecond('UTC'));
const step = { step: 'repair_product', at: '2026-03-02T10:00:00+08:00' };

/** Small tables of every sort of column, and what judges them. */
const TABLES = {
  scalars: [furnitureStore.cancel, tableOf({
    order_kind: vectorFromArray(['regular', 'custom', 'other'], new Utf8()),
    order_amount: vectorFromArray(['1.00', '2.00', null], new Utf8()),
    ordered_at: instants(), requested_at: instants(), insisted: vectorFromArray([true, null, false], new Bool()),
  })],
  words: [furnitureStore.cancel, tableOf({
    order_kind: vectorFromArray(['regular', 'custom', 'regular']), order_amount: vectorFromArray(['1.00', '2.00', '3.00']),
    ordered_at: instants(), requested_at: instants(),
  })],
  lists: [furnitureStore.procedure('repair').next, tableOfRows([{ done: [step, step] }, { done: [] }, { done: null }])],
  nothing: [skinClinic.limit('output_pressure').check, tableOf({ pressure_mpa: vectorFromArray([null, null, null], new Null()) })],
  measures: [skinClinic.limit('output_pressure').check, tableOf({ pressure_mpa: vectorFromArray([0.1, 2, null], new Float64()) })],
};

const MOST_MS = 2_000;
const MOST_KIB = 400 * 1024;

/** Judges, and holds what comes of it to be an answer or a refusal. */
function judge(call, bytes, what) {
  const start = performance.now();
  const outcome = outcomeOf(() => call.batchArrow(bytes, { onError: 'collect' }));
  assert.ok(performance.now() - start < MOST_MS, `${what} held the process up`);
  if (outcome instanceof InvalidInput) {
    assert.ok(outcome.faults.every(({ code }) => code !== 'internal'), `${what}: ${outcome.message}`);
    return undefined;
  }
  return rowsOfStream(outcome);
}

/** Bytes in which those from `place` on are others. */
function written(bytes, place, others) {
  const copy = bytes.slice();
  copy.set(others.subarray(0, bytes.length - place), place);
  return copy;
}

const whole = (number) => new Uint8Array(new BigInt64Array([number]).buffer);
const half = (number) => new Uint8Array(new Int32Array([number]).buffer);
const CLAIMS = [
  [8, [whole(2n ** 62n), whole(2n ** 40n), whole(-1n), whole(-(2n ** 63n)), whole(2n ** 31n), whole(100_000n)]],
  [4, [half(2 ** 31 - 1), half(-1), half(2 ** 24), half(0)]],
];

for (const [name, [call, table]] of Object.entries(TABLES)) {
  const bytes = tableToIPC(table, 'stream');

  test(`${name}: cut off anywhere`, () => {
    const told = new Set();
    for (let length = 0; length < bytes.length; length += 1) {
      told.add(judge(call, bytes.subarray(0, length), `${length} bytes`)?.length);
    }
    // Cut behind a message, it is a shorter table.
    assert.deepEqual([...told].sort(), [0, 3, undefined]);
  });

  test(`${name}: every byte another`, () => {
    assert.equal(judge(call, bytes, 'the table').length, 3);
    for (let place = 0; place < bytes.length; place += 1) {
      for (const mask of [0x01, 0x80, 0xff]) {
        judge(call, written(bytes, place, Uint8Array.of(bytes[place] ^ mask)), `${mask} at ${place}`);
      }
    }
  });

  test(`${name}: lengths without end`, () => {
    for (const [size, claims] of CLAIMS) {
      for (let place = 0; place < bytes.length; place += size) {
        claims.forEach((claim, at) => judge(call, written(bytes, place, claim), `claim ${at} at ${place}`));
      }
    }
  });
}

test('garbage', () => {
  let seed = 1;
  const byte = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 0xff;
  };
  for (let round = 0; round < 2_000; round += 1) {
    const garbage = Uint8Array.from({ length: round }, byte);
    if (round % 2 === 0) garbage.set([0xff, 0xff, 0xff, 0xff, round, 0, 0, 0].slice(0, round));
    assert.equal(judge(furnitureStore.cancel, garbage, `round ${round}`), undefined);
  }
});

test('the memory of it all', () => {
  assert.ok(process.resourceUsage().maxRSS < MOST_KIB, `${process.resourceUsage().maxRSS} KiB`);
});
