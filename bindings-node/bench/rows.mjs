// Many cases: one by one, as a list, and as a table.

import assert from 'node:assert/strict';
import { Bool, tableFromIPC, TimestampMillisecond, tableToIPC, Table, Utf8, vectorFromArray } from 'apache-arrow';
import { furnitureStore } from 'clausebook';

const ROWS = 5_000;

/** The columns of cancellations; each instant has a vector of its own, for apache-arrow writes one that is shared only once. */
function tableOf(rows) {
  const column = (name, type) => vectorFromArray(rows.map((row) => row[name]), type);
  const instant = (name) => vectorFromArray(rows.map((row) => row[name].getTime()), new TimestampMillisecond('UTC'));
  return new Table({
    order_kind: column('orderKind', new Utf8()), order_amount: column('orderAmount', new Utf8()),
    paid: column('paid', new Utf8()), ordered_at: instant('orderedAt'), requested_at: instant('requestedAt'),
    insisted: column('insisted', new Bool()),
  });
}

/** Programs that judge as many rows, and how many those are. */
export function rowPrograms(order) {
  const { cancel } = furnitureStore;
  const rows = Array.from({ length: ROWS }, () => ({ ...order }));
  const bytes = tableToIPC(tableOf(rows), 'stream');
  const programs = {
    clausebook: () => rows.map((row) => cancel(row)),
    clausebook_batch: () => cancel.batch(rows),
    clausebook_batch_arrow: () => cancel.batchArrow(bytes),
    clausebook_batch_arrow_without_findings: () => cancel.batchArrow(bytes, { findings: false }),
  };
  assert.deepEqual(programs.clausebook_batch(), programs.clausebook());
  const verdicts = tableFromIPC(programs.clausebook_batch_arrow()).getChild('verdict');
  assert.deepEqual([...verdicts], programs.clausebook().map(({ verdict }) => verdict));
  return { rows: ROWS, programs };
}
