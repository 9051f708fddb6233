// Whole tables as Arrow IPC streams: the answers of single calls in columns, whatever the columns are, however they are cut.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  Bool, DateDay, Decimal, Float64, Int64, Null, TimestampMicrosecond, TimestampMillisecond, TimestampSecond, Utf8, Table,
  tableFromIPC, tableToIPC, vectorFromArray,
} from 'apache-arrow';
import { furnitureStore, InvalidInput, skinClinic, trades } from 'clausebook';
import { comparable, rowsOfStream, tableOf, tableOfRows } from './arrow.mjs';
import { callOf, camelNames, faultsOf, installed, outcomeOf, rowsOf } from './support.mjs';

const { cancel } = furnitureStore;
const at = Date.parse('2026-03-02T10:00:00+08:00');
const HOURS = [72, 1, 72, 48];
const fen = (amounts) => amounts.map((amount) => new Uint32Array([amount, 0, 0, 0]));

/** Four cancellations, and what the columns can be. */
const COLUMNS = {
  order_kind: vectorFromArray(['regular', 'custom', 'regular', 'other'], new Utf8()),
  order_amount: vectorFromArray(['12800.00', '900.00', '0.01', '50.00'], new Utf8()),
  ordered_at: vectorFromArray(HOURS.map(() => at), new TimestampMillisecond('UTC')),
  requested_at: vectorFromArray(HOURS.map((hours) => at + hours * 3_600_000), new TimestampMillisecond('UTC')),
  insisted: vectorFromArray([true, true, null, false], new Bool()),
};
const VERDICTS = ['ok', 'refused', 'undetermined', 'pending'];
const FEES = [1280, null, 0.01, 0];

const stream = (columns) => tableToIPC(tableOf(columns), 'stream');
const table = (changes = {}) => stream({ ...COLUMNS, ...changes });
const column = (bytes, name) => rowsOfStream(bytes).map((row) => row[name]);

/** A row of the wire form as its columns say it. */
function inColumns({ verdict, value, findings }) {
  const texts = findings.map((finding) =>
    Object.fromEntries(Object.entries(finding).map(([name, below]) => [name, name === 'at' ? below : String(below)])));
  return { verdict, value: comparable(value ?? {}), findings: comparable(texts) };
}

/** A row of columns in the same form. */
function fromColumns(row) {
  const { verdict, cites, findings, error, value, ...fields } = row;
  return { verdict, value: comparable('value' in row ? value ?? {} : fields), findings };
}

/** The vectors that are answered, by function, policy and the types of their fields. */
function groups() {
  const found = new Map();
  const shape = (value) => {
    if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${[...new Set(value.map(shape))]}]`;
    if (typeof value === 'object' && value !== null) {
      return `{${Object.entries(value).map(([name, below]) => `${name}:${shape(below)}`)}}`;
    }
    return typeof value;
  };
  for (const row of rowsOf(join(installed, 'vectors')).filter(({ expect }) => expect)) {
    const name = `${row.trade}.${row.function} ${JSON.stringify(row.policy)} ${shape(row.input)}`;
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
}

/** Judges cases as a table. Whole numbers that are amounts in yuan in a case are texts in a table. */
function judge(call, cases, policy) {
  const outcome = outcomeOf(() => call.batchArrow(tableToIPC(tableOfRows(cases), 'stream'), { policy }));
  if (!(outcome instanceof InvalidInput)) return outcome;
  const amounts = outcome.faults.map(({ path }) => path);
  const texts = cases.map((input) => ({ ...input, ...Object.fromEntries(amounts.map((name) => [name, String(input[name])])) }));
  return call.batchArrow(tableToIPC(tableOfRows(texts), 'stream'), { policy });
}

test('every function judges a table of its vectors as it judges each', () => {
  const judged = new Set();
  for (const [name, rows] of groups()) {
    const { trade, call } = callOf(rows[0]);
    const policy = rows[0].policy && new trade.Policy(camelNames(rows[0].policy));
    const answers = rowsOfStream(judge(call, rows.map(({ input }) => input), policy));
    assert.deepEqual(answers.map(fromColumns), rows.map(({ expect }) => inColumns(expect)), name);
    for (const { cites, findings } of answers) {
      assert.deepEqual(cites, [...new Set(findings.map(({ clause }) => clause))], name);
    }
    judged.add(call.fullName);
  }
  const all = trades().flatMap((trade) => trade.calls().map((name) => trade.call(name).fullName));
  assert.deepEqual(all.filter((name) => !judged.has(name) && !name.includes('.to_')), []);
});

/** The same four cancellations in other columns, and the options that they need. */
const OTHER_COLUMNS = {
  'texts that stand in a dictionary': [{ order_kind: vectorFromArray(['regular', 'custom', 'regular', 'other']) }],
  decimals: [{ order_amount: vectorFromArray(fen([1_280_000, 90_000, 1, 5_000]), new Decimal(2, 18)) }],
  'whole numbers that count fen': [
    { order_amount: vectorFromArray([1_280_000n, 90_000n, 1n, 5_000n], new Int64()) }, { money: 'fen' }],
  'instants in seconds': [{ ordered_at: vectorFromArray(HOURS.map(() => at), new TimestampSecond('Asia/Shanghai')) }],
  'instants in microseconds': [
    { ordered_at: vectorFromArray(HOURS.map(() => at), new TimestampMicrosecond('America/New_York')) }],
  'instants as texts': [{ ordered_at: vectorFromArray(HOURS.map(() => '2026-03-02T10:00:00+08:00'), new Utf8()) }],
  'the clocks of a named zone': [
    { ordered_at: vectorFromArray(HOURS.map(() => at + 8 * 3_600_000), new TimestampMillisecond()) },
    { naiveZone: 'Asia/Shanghai' }],
  'a column of nothing': [{ paid: vectorFromArray([null, null, null, null], new Null()) }],
};

for (const [what, [changes, options]] of Object.entries(OTHER_COLUMNS)) {
  test(`taken: ${what}`, () => {
    const judged = cancel.batchArrow(table(changes), options);
    assert.deepEqual(column(judged, 'verdict'), VERDICTS);
    assert.deepEqual(column(judged, 'fee'), FEES);
    assert.equal(column(judged, 'free_until')[0], at + 48 * 3_600_000);
  });
}

test('a shape judges a table', () => {
  const rows = stream({ pressure_mpa: vectorFromArray([0.5, 2, null], new Float64()) });
  assert.deepEqual(column(skinClinic.limit('output_pressure').check.batchArrow(rows), 'verdict'),
    ['ok', 'refused', 'undetermined']);
});

test('a policy judges the table, in its zone', () => {
  const policy = new furnitureStore.Policy({ cancellationFeeRate: '0.15', timeZone: 'Asia/Urumqi' });
  const judged = cancel.batchArrow(table(), { policy });
  assert.equal(column(judged, 'fee')[0], 1920);
  assert.equal(tableFromIPC(judged).getChild('free_until').type.timezone, 'Asia/Urumqi');
});

test('columns that are kept stand in front, findings only where they are wanted', () => {
  const order = vectorFromArray([7n, null, 9n, 10n], new Int64());
  const day = vectorFromArray(HOURS.map(() => new Date(at)), new DateDay());
  const judged = cancel.batchArrow(table({ order, day }), { keep: ['order', 'insisted', 'day'], findings: false });
  assert.deepEqual(Object.keys(rowsOfStream(judged)[0]),
    ['order', 'insisted', 'day', 'verdict', 'fee', 'free_until', 'owed', 'refund', 'cites']);
  assert.deepEqual(column(judged, 'order'), [7, null, 9, 10]);
  assert.deepEqual(column(judged, 'insisted'), [true, true, null, false]);
});

test('bytes are taken from any Uint8Array, wherever in memory they stand', () => {
  const bytes = table();
  const usual = cancel.batchArrow(bytes);
  assert.ok(usual instanceof Uint8Array);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const odd = new Uint8Array(bytes.length + 3).subarray(3);
  odd.set(bytes);
  for (const same of [Buffer.from(bytes), shared, odd]) assert.deepEqual(cancel.batchArrow(same), usual);
  // What the answers were made from may be written over.
  bytes.fill(0);
  assert.deepEqual(column(usual, 'verdict'), VERDICTS);
});

test('how a table is cut changes no answer', () => {
  const rows = Array.from({ length: 35_000 }, (_, at) => at);
  const whole = tableOf({
    order_kind: vectorFromArray(rows.map((row) => ['regular', 'custom', 'other'][row % 3]), new Utf8()),
    order_amount: vectorFromArray(fen(rows), new Decimal(2, 18)),
    ordered_at: vectorFromArray(rows.map(() => at), new TimestampMillisecond('UTC')),
    requested_at: vectorFromArray(rows.map((row) => at + row * 3_600_000), new TimestampMillisecond('UTC')),
    insisted: vectorFromArray(rows.map((row) => [true, null][row % 2]), new Bool()),
    order: tableOfRows(rows.map((row) => ({ order: row % 5 === 0 ? null : { no: { text: `${row}x` }, lines: [{ row }] } }))).getChild('order'),
  });
  const told = (bytes) => rowsOfStream(cancel.batchArrow(bytes, { findings: false, keep: ['order'] }));
  const usual = told(tableToIPC(whole, 'stream'));
  assert.deepEqual(usual.map(({ order }) => order?.no.text), rows.map((row) => (row % 5 === 0 ? undefined : `${row}x`)));
  assert.deepEqual(usual.map(({ order }) => order?.lines), rows.map((row) => (row % 5 === 0 ? undefined : [{ row }])));
  const cut = (size) => {
    const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, piece) => piece * size);
    return tableToIPC(new Table(starts.flatMap((start) => whole.slice(start, start + size).batches)), 'stream');
  };
  for (const size of [999, 20_000]) assert.deepEqual(told(cut(size)), usual);
  // A stream may end without its mark.
  assert.deepEqual(told(cut(20_000).subarray(0, -8)), usual);
});

test('a table without rows has the columns', () => {
  const none = Object.fromEntries(Object.entries(COLUMNS).map(([name, { type }]) => [name, vectorFromArray([], type)]));
  const names = (bytes) => tableFromIPC(bytes).schema.fields.map(({ name }) => name);
  assert.deepEqual(names(cancel.batchArrow(stream(none))), names(cancel.batchArrow(table())));
});

const kinds = (wrong) => ({ order_kind: vectorFromArray(VERDICTS.map((_, at) => (at >= wrong ? 'regulr' : 'regular')), new Utf8()) });

test('the first row that cannot be judged is named, across batches', () => {
  const batches = [tableOf({ ...COLUMNS, ...kinds(4) }), tableOf({ ...COLUMNS, ...kinds(1) })].flatMap((one) => one.batches);
  const run = () => cancel.batchArrow(tableToIPC(new Table(batches), 'stream'));
  const error = outcomeOf(run);
  assert.ok(error instanceof InvalidInput);
  assert.deepEqual([error.row, error.faults[0].path, error.faults[0].nearest], [5, 'order_kind', 'regular']);
  assert.equal(error.message, `row 5: ${error.describe('en')}`);
});

test('faults are collected beside the answers, in either language', () => {
  for (const [language, told] of [[undefined, /did you mean `regular`/], ['zh', /是否应为 `regular`/]]) {
    const rows = rowsOfStream(cancel.batchArrow(table(kinds(3)), { onError: 'collect', language }));
    assert.deepEqual(rows.map(({ verdict }) => verdict), ['ok', 'ok', 'undetermined', null]);
    assert.deepEqual(rows.map(({ error }) => error === null), [true, true, true, false]);
    const [{ code, path, message }] = rows[3].error;
    assert.deepEqual([code, path, rows[3].cites, rows[3].findings], ['unknown_word', 'order_kind', null, null]);
    assert.match(message, told);
  }
});

const named = (changes, names = Object.keys({ ...COLUMNS, ...changes })) => () =>
  cancel.batchArrow(stream(Object.fromEntries(names.map((name) => [name, { ...COLUMNS, ...changes }[name]]))));
const option = (options) => () => cancel.batchArrow(table(), options);

/** What is wrong; the call; code, path and nearest of its fault. */
const TABLE = [
  ['no bytes', () => cancel.batchArrow('ARROW1'), 'wrong_type', 'bytes'],
  ['bytes without a view', () => cancel.batchArrow(table().buffer), 'wrong_type', 'bytes'],
  ['words of two bytes', () => cancel.batchArrow(new Uint16Array(8)), 'wrong_type', 'bytes'],
  ['nothing', () => cancel.batchArrow(new Uint8Array()), 'unparsable', 'bytes'],
  ['bytes that were handed over to another thread', () => {
    const bytes = table();
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return cancel.batchArrow(bytes);
  }, 'unparsable', 'bytes'],
  ["Arrow's file format", () => cancel.batchArrow(tableToIPC(tableOf(COLUMNS), 'file')), 'unparsable', 'bytes'],
  ['a column that is not known', named({ order: COLUMNS.insisted }), 'unknown_field', 'order'],
  ['a name of JavaScript', named({ orderKind: COLUMNS.order_kind }), 'unknown_field', 'orderKind', 'order_kind'],
  ['a column that is missing', named({}, Object.keys(COLUMNS).slice(1)), 'missing_field', 'order_kind'],
  ['money as a float', named({ order_amount: vectorFromArray([1, 2, 3, 4], new Float64()) }), 'float_money', 'order_amount'],
  ['money that is not said to be fen', named({ order_amount: vectorFromArray([1n, 2n, 3n, 4n], new Int64()) }),
    'wrong_type', 'order_amount'],
  ['clocks of no zone', named({ ordered_at: vectorFromArray(HOURS.map(() => at), new TimestampMillisecond()) }),
    'naive_time', 'ordered_at'],
  ['a word that is not known', option({ onError: 'colect' }), 'unknown_word', 'onError', 'collect'],
  ['money in jiao', option({ money: 'jiao' }), 'unknown_word', 'money'],
  ['a language that is not spoken', option({ language: 'fr' }), 'unknown_word', 'language'],
  ['an option that is not known', option({ naiveZon: 'Asia/Shanghai' }), 'unknown_field', 'naiveZon', 'naiveZone'],
  ['a zone that there is not', option({ naiveZone: 'Asia/Shanhai' }), 'unknown_word', 'naiveZone', 'Asia/Shanghai'],
  ['findings that are no truth value', option({ findings: 'no' }), 'wrong_type', 'findings'],
  ['a kept column that there is not', option({ keep: ['insistd'] }), 'unknown_field', 'keep[0]', 'insisted'],
  ['a kept column twice', option({ keep: ['insisted', 'insisted'] }), 'duplicate', 'keep[1]'],
  ['a kept column with the name of an answer', option({ keep: ['verdict'] }), 'duplicate', 'keep[0]'],
  ['a kept column that is no name', option({ keep: [7] }), 'wrong_type', 'keep[0]'],
  ['a policy in the place of options', option(new furnitureStore.Policy()), 'wrong_type', 'options'],
  ['no policy', option({ policy: null }), 'wrong_type', 'policy'],
  ['a policy of another trade', option({ policy: new skinClinic.Policy() }), 'wrong_policy', 'policy'],
];

for (const [what, run, ...expected] of TABLE) {
  test(`refused: ${what}`, () => {
    const [{ code, path, nearest }, ...more] = faultsOf(run);
    assert.deepEqual({ code, path, nearest, more: more.length }, { code: expected[0], path: expected[1], nearest: expected[2], more: 0 });
    assert.equal(outcomeOf(run).row, undefined);
  });
}
