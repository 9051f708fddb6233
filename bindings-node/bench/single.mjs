// One decision from Node.js beside its floor (a native call that decides nothing) and beside the same rule by hand.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { furnitureStore, trades, version } from 'clausebook';
import { cancel, cancelWithFindings } from './by-hand.mjs';

const require = createRequire(import.meta.url);
const installed = dirname(require.resolve('clausebook/package.json'));
const { native } = require(join(installed, 'lib/native.js'));
const { write } = require(join(installed, 'lib/border.js'));
const { answerOf } = require(join(installed, 'lib/answer.js'));

const order = {
  orderKind: 'regular',
  orderAmount: '12800.00',
  paid: '12800.00',
  orderedAt: new Date('2026-03-02T10:00:00+08:00'),
  requestedAt: new Date('2026-03-05T10:00:00+08:00'),
  insisted: true,
};
const text = write(order);
const place = trades().flatMap((trade) => trade.calls().map((name) => trade.call(name))).indexOf(furnitureStore.cancel);
const answer = native.decide(place, text);

assert.deepEqual(furnitureStore.cancel(order), cancelWithFindings(order));
assert.deepEqual(answerOf(answer), furnitureStore.cancel(order));

const measured = {
  clausebook: () => furnitureStore.cancel(order),
  clausebook_writing_the_case: () => write(order),
  clausebook_native_call: () => native.decide(place, text),
  clausebook_reading_the_answer: () => answerOf(answer),
  floor: () => native.decideNothing(place, text),
  by_hand: () => cancel(order),
  by_hand_with_findings: () => cancelWithFindings(order),
};

/** Each is measured many times in turn, warm, so that what else the machine does falls on all alike. */
const WARM_UP = 20_000;
const ROUNDS = 301;
const CALLS = 200;

let kept;
function nanoseconds(run, calls) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) kept = run();
  return Number(process.hrtime.bigint() - start) / calls;
}

const runs = Object.entries(measured);
for (const [, run] of runs) nanoseconds(run, WARM_UP);
const rounds = Array.from({ length: ROUNDS }, () => runs.map(([, run]) => nanoseconds(run, CALLS)));
assert.ok(kept);
const median = (figures) => Math.round(figures.toSorted((left, right) => left - right)[(ROUNDS - 1) / 2]);
const figures = Object.fromEntries(runs.map(([name], at) => [name, median(rounds.map((round) => round[at]))]));

const result = {
  language: 'node',
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0].model, system: `${process.platform} ${process.arch}` },
  versions: {
    node: process.versions.node, clausebook: version, 'decimal.js': require('decimal.js/package.json').version,
  },
  unit: 'ns, median',
  cases: { cancel: figures },
};
const file = process.env.CLAUSEBOOK_RESULT;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);

console.log('cancel');
for (const [name, figure] of Object.entries(figures)) {
  const ratio = name.startsWith('by_hand') ? '' : `  ${(figure / figures.by_hand).toFixed(2).padStart(6)} × by hand`;
  console.log(`  ${name.padEnd(32)} ${String(figure).padStart(8)} ns${ratio}`);
}
const whole = figures.clausebook / figures.by_hand_with_findings;
console.log(`  clausebook is ${whole.toFixed(2)} × the same answer by hand`);
