// What the tests share: the repository's vectors, and names as JavaScript writes them.

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as clausebook from 'clausebook';
import { InvalidInput } from 'clausebook';

/** The installed package's folder. */
export const installed = dirname(createRequire(import.meta.url).resolve('clausebook/package.json'));

/** Every row of every file of a folder of vectors. */
export function rowsOf(folder) {
  return readdirSync(folder).sort().flatMap((trade) =>
    readdirSync(join(folder, trade)).sort().flatMap((file) => {
      const place = `${trade}/${file}`;
      return JSON.parse(readFileSync(join(folder, place), 'utf8')).map((row, at) => ({ trade, place: `${place}[${at}]`, ...row }));
    }));
}

export const camel = (name) => name.replace(/(?<=.)_(.)/gu, (_, letter) => letter.toUpperCase());

/** The fields whose keys are words of the book, which stay as they are. */
const WORDED = new Set(['events', 'done', 'facts', 'observed', 'slots', 'wording']);

/** The same value with its names in camelCase. */
export function camelNames(value) {
  if (Array.isArray(value)) return value.map(camelNames);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, below]) => {
    const keepsKeys = WORDED.has(name) && !Array.isArray(below);
    return [camel(name), keepsKeys ? below : camelNames(below)];
  }));
}

/** The same path with its names in camelCase. */
export function camelPath(path) {
  const [first, ...rest] = path.split('.');
  return WORDED.has(first) ? path : [first, ...rest].map(camel).join('.');
}

/** The function of a row of a vector by its names in JavaScript, and its trade. */
export function callOf(row) {
  const trade = clausebook[camel(row.trade)];
  const [kind, title, verb] = row.function.split('.');
  return { trade, call: title === undefined ? trade[camel(kind)] : trade[kind](title)[camel(verb)] };
}

/** What a call comes to: an answer, or the InvalidInput that it throws. */
export function outcomeOf(run) {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

/** A cancellation a day after the free window. */
export const order = {
  orderKind: 'regular',
  orderAmount: '12800.00',
  orderedAt: new Date('2026-03-02T10:00:00+08:00'),
  requestedAt: new Date('2026-03-05T10:00:00+08:00'),
  insisted: true,
};

/** The faults of a call that has to be refused. */
export function faultsOf(run, what = 'the call') {
  const outcome = outcomeOf(run);
  if (outcome instanceof InvalidInput) return outcome.faults;
  throw new Error(`${what} was not refused`);
}
