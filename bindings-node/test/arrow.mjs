// What the tests need of Arrow beyond its library: tables of JSON rows, and the rows of a table in the wire form.

import {
  Bool, DataType, Field, Float64, Int64, List, Null, RecordBatch, Schema, Struct, Table, Utf8, makeData, tableFromIPC,
  vectorFromArray,
} from 'apache-arrow';

const present = (values) => values.filter((value) => value !== null && value !== undefined);

/** The Arrow type of JSON values. */
function typeOf(values) {
  const [first] = present(values);
  if (first === undefined) return new Null();
  if (typeof first === 'boolean') return new Bool();
  if (typeof first === 'number') return present(values).every(Number.isInteger) ? new Int64() : new Float64();
  if (typeof first === 'string') return new Utf8();
  if (Array.isArray(first)) return new List(new Field('item', typeOf(present(values).flat()), true));
  return new Struct(fieldsOf(present(values)));
}

function fieldsOf(rows) {
  const names = [...new Set(rows.flatMap(Object.keys))];
  return names.map((name) => new Field(name, typeOf(rows.map((row) => row[name])), true));
}

/** The values as Arrow's builders take them. */
function held(type, value) {
  if (value === null || value === undefined) return null;
  if (DataType.isInt(type)) return BigInt(value);
  if (DataType.isList(type)) return value.map((item) => held(type.children[0].type, item));
  if (!DataType.isStruct(type)) return value;
  return Object.fromEntries(type.children.map(({ name, type: of }) => [name, held(of, value[name])]));
}

/** A table of columns. */
export function tableOf(columns, length = Object.values(columns)[0].length) {
  const vectors = Object.entries(columns);
  const schema = new Schema(vectors.map(([name, vector]) => new Field(name, vector.type, true)));
  const children = vectors.map(([, vector]) => vector.data[0]);
  return new Table(schema, new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, children })));
}

/** A table of JSON rows. */
export function tableOfRows(rows) {
  const columns = fieldsOf(rows).map(({ name, type }) => [
    name, vectorFromArray(rows.map((row) => held(type, row[name])), type),
  ]);
  return tableOf(Object.fromEntries(columns), rows.length);
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** A value of the wire form so that one of a column can be equal to it: amounts and instants as numbers, no nulls. */
export function comparable(value) {
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return Date.parse(value);
    return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).filter(([, below]) => below !== null);
  return Object.fromEntries(stated.map(([name, below]) => [name, comparable(below)]));
}

function decimal(words, scale) {
  const number = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return Number(BigInt.asIntN(32 * words.length, number)) / 10 ** scale;
}

/** What stands in a column, comparable. */
function cell(type, value) {
  if (value === null) return null;
  if (DataType.isDictionary(type)) return cell(type.dictionary, value);
  if (DataType.isDecimal(type)) return decimal(Array.from(value), type.scale);
  if (DataType.isInt(type)) return Number(value);
  if (DataType.isDate(type)) return new Date(value).toISOString().slice(0, 10);
  if (DataType.isList(type)) return Array.from(value, (item) => cell(type.children[0].type, item));
  if (DataType.isMap(type)) {
    const of = type.children[0].type.children[1].type;
    return comparable(Object.fromEntries(Array.from(value, ([name, below]) => [name, cell(of, below)])));
  }
  if (DataType.isStruct(type)) {
    return comparable(Object.fromEntries(type.children.map(({ name, type: of }) => [name, cell(of, value[name])])));
  }
  return comparable(value);
}

/** The rows of an IPC stream, each an object of what stands in its columns. */
export function rowsOfStream(bytes) {
  const table = tableFromIPC(bytes);
  const columns = table.schema.fields.map(({ name, type }) => ({ name, type, values: table.getChild(name) }));
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, type, values }) => [name, cell(type, values.get(row))])));
}
