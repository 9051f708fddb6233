// Every vector gives the whole answer that its clauses give, through the installed package.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import * as clausebook from 'clausebook';
import { callOf, camel, camelNames, camelPath, installed, outcomeOf, rowsOf } from './support.mjs';

const pack = rowsOf(join(installed, 'vectors'));
const repository = rowsOf(process.env.CLAUSEBOOK_VECTORS);

/** What a row expects of a fault, in the names of JavaScript; words that are keys stay. */
function expectedFault(row, fault) {
  const names = new Set([...Object.keys(row.input ?? {}), ...Object.keys(row.policy ?? {})]);
  const worded = camelPath(fault.path) === fault.path && fault.path.includes('_');
  const written = { ...fault, path: camelPath(fault.path) };
  if (fault.nearest !== undefined && fault.code === 'unknown_field' && !worded) written.nearest = camel(fault.nearest);
  if (fault.expected !== undefined) {
    written.expected = fault.expected.replace(/\w+/g, (word) => (names.has(word) ? camel(word) : word));
  }
  return written;
}

function checkFaults(row, faults) {
  const expected = row.error.faults.map((fault) => expectedFault(row, fault));
  const fields = (fault, at) => Object.fromEntries(Object.keys(expected[at] ?? {}).map((name) => [name, fault[name]]));
  assert.deepEqual(faults?.map(fields), expected);
}

function check(row) {
  const { trade, call } = callOf(row);
  const input = camelNames(row.input);
  const run = (decide) => outcomeOf(() =>
    decide(input, row.policy === undefined ? undefined : new trade.Policy(camelNames(row.policy))));
  const answer = run(call);
  if (row.error !== undefined) {
    checkFaults(row, answer.faults);
    return;
  }
  assert.deepEqual(answer, { ...row.expect, value: camelNames(row.expect.value) });
  const wire = run(call.json);
  assert.deepEqual(JSON.parse(wire), row.expect);
  // A record as the other languages keep it is taken too, and a receipt of it replays.
  assert.equal(outcomeOf(() => call.json(row.input, row.policy && new trade.Policy(row.policy))), wire);
  const kept = run(call.receipt);
  assert.deepEqual(JSON.parse(kept).decision, row.expect);
  assert.ok(clausebook.replay(kept).same);
}

test('the package carries every vector of the repository', () => {
  assert.deepEqual(pack, repository);
});

test('every vector gives its whole answer', () => {
  let run = 0;
  const mismatches = [];
  for (const row of pack) {
    try {
      check(row);
    } catch (error) {
      mismatches.push(`${row.place} ${row.name}\n${error.message}`);
    }
    run += 1;
  }
  console.log(`vectors: ${run} run`);
  assert.equal(run, repository.length);
  assert.ok(run > 0);
  assert.equal(mismatches.length, 0, `${mismatches.length} of ${run} rows differ:\n${mismatches.join('\n\n')}`);
});
