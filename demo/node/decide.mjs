// One working day of every trade, decided by clausebook in Node.js.
// `node decide.mjs FILE` writes the decisions, a line each. `cases.json` beside the records of each
// trade says which columns are which fields.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as clausebook from 'clausebook';
import { parse } from 'csv-parse/sync';

/** What the cells of each type are in JavaScript. */
const VALUES = {
  word: String,
  text: String,
  money: String,
  number: Number,
  count: Number,
  flag: (cell) => cell === 'yes',
  time: (cell) => new Date(cell),
  day: String,
};

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const text = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The records of a file: CSV with a header, or a JSON object a line. */
function records(path) {
  if (path.endsWith('.csv')) return parse(text(path), { columns: true });
  return text(path).trimEnd().split('\n').map((line) => JSON.parse(line));
}

/** The text of a cell, blank where there is none; points go into nested objects. */
function cell(record, column) {
  const found = column.split('.').reduce((inner, name) => inner?.[name], record) ?? '';
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  return Array.isArray(found) ? found.join('; ') : String(found);
}

function value(type, cell) {
  return type.endsWith('*') ? cell.split('; ').map(VALUES[type.slice(0, -1)]) : VALUES[type](cell);
}

/** Puts a value at a path: names joined by points, after a colon a word of the book, which stays as it is. */
function put(object, path, value) {
  const [names, ...words] = path.split(':');
  const steps = [...names.split('.').map(camel), ...words];
  const last = steps.pop();
  let inner = object;
  for (const step of steps) inner = inner[step] ??= {};
  inner[last] = value;
}

/** The fields that a record fills in. */
function object(record, fields) {
  const made = {};
  for (const [path, source] of Object.entries(fields)) {
    const [type, column] = source.split(' ');
    const found = cell(record, column);
    if (found !== '') put(made, path, value(type, found));
  }
  return made;
}

function input(folder, record, { fields, lists = {} }) {
  const made = object(record, fields);
  for (const [field, { lines, inside, fields }] of Object.entries(lists)) {
    const all = inside ? record[inside] : records(folder + lines.replace('{case}', record.case));
    const own = all.filter((line) => (line.case ?? record.case) === record.case);
    put(made, field, own.map((line) => object(line, fields)));
  }
  return made;
}

/** What clausebook says: the answer in the wire form, or the codes of what is wrong with the record. */
function decide(rule, input, policy) {
  try {
    return `"answer":${rule.json(input, policy)}`;
  } catch (error) {
    if (!(error instanceof clausebook.InvalidInput)) throw error;
    return `"faults":${JSON.stringify(error.faults.map((fault) => fault.code))}`;
  }
}

const decisions = readdirSync(new URL('../records', import.meta.url)).sort().flatMap((name) => {
  const trade = clausebook[camel(name)];
  const folder = `records/${name}/`;
  const policy = trade.Policy.fromToml(text(`${folder}policy.toml`));
  return JSON.parse(text(`${folder}cases.json`)).flatMap((group) =>
    records(folder + group.records).map((record) => {
      const rule = trade.call(group.function.replace(/\{(.*)\}/, (_, column) => record[column]));
      const said = decide(rule, input(folder, record, group), policy);
      return `{"case":"${record.case}","function":"${rule.fullName}",${said}}\n`;
    }));
});
writeFileSync(process.argv[2], decisions.join(''));
