// Decisions from Node.js beside their floor (a native call that decides nothing), the same rule by hand, and other engines,
// whose answers have to be the same before anything is timed. The answers of the engines cite nothing.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { furnitureStore, skinClinic, version } from 'clausebook';
import { cancel, cancelWithFindings } from './cancel/by-hand.mjs';
import * as cancelLogic from './cancel/json-logic.mjs';
import * as cancelRules from './cancel/json-rules.mjs';
import * as cancelZen from './cancel/zen.mjs';
import { comparable as comparableOrder, order, orders } from './cancel/orders.mjs';
import { stages, versionOf } from './installed.mjs';
import { checkPressure } from './pressure/by-hand.mjs';
import * as pressureLogic from './pressure/json-logic.mjs';
import * as pressureRules from './pressure/json-rules.mjs';
import * as pressureZen from './pressure/zen.mjs';
import { comparable as comparableReading, readings } from './pressure/readings.mjs';
import { rowPrograms } from './rows.mjs';
import { medians } from './timing.mjs';

const asItIs = (value) => value;
const engines = (zen, rules, logic) => ({
  zen_decision: zen, zen_expression: { ...zen, decide: zen.express }, json_rules_engine: rules, json_logic: logic,
});

/** Holds every program to the library's answers. */
async function same(cases, ours, programs) {
  for (const one of cases) {
    const expected = ours(one);
    for (const [name, { request, decide, answer }] of Object.entries(programs)) {
      assert.deepEqual(answer(await decide(request(one))), expected, `${name}: ${JSON.stringify(one)}`);
    }
  }
}

/** The call of each program for one case, whose form it was given beforehand. */
function callsFor(one, programs) {
  return Object.fromEntries(Object.entries(programs).map(([name, { request, decide }]) => {
    const given = request(one);
    return [name, () => decide(given)];
  }));
}

const cancelEngines = engines(cancelZen, cancelRules, cancelLogic);
await same(orders, (one) => comparableOrder(furnitureStore.cancel(one)), cancelEngines);
const valueAlone = (answer) => comparableOrder({ ...answer, findings: [] });
await same(orders, (one) => valueAlone(furnitureStore.cancel(one)), { by_hand: { request: asItIs, decide: cancel, answer: valueAlone } });
assert.deepEqual(furnitureStore.cancel(order), cancelWithFindings(order));

const pressurePrograms = {
  by_hand: { request: asItIs, decide: checkPressure, answer: asItIs }, ...engines(pressureZen, pressureRules, pressureLogic),
};
const pressureAlike = Object.fromEntries(Object.entries(pressurePrograms).map(([name, program]) =>
  [name, { ...program, answer: (said) => comparableReading(program.answer(said)) }]));
await same(readings, (one) => comparableReading(skinClinic.checkPressure(one)), pressureAlike);

const cases = {
  cancel: await medians({
    clausebook: () => furnitureStore.cancel(order),
    ...stages(furnitureStore.cancel, order),
    by_hand: () => cancel(order),
    by_hand_with_findings: () => cancelWithFindings(order),
    ...callsFor(order, cancelEngines),
  }),
  check_pressure: await medians({
    clausebook: () => skinClinic.checkPressure(readings[0]),
    ...callsFor(readings[0], pressurePrograms),
  }),
};
const { rows, programs } = rowPrograms(order);
const ofRows = Object.entries(await medians(programs));
cases.cancel_a_row_of_many = Object.fromEntries(ofRows.map(([name, figure]) => [name, Math.round(figure / rows)]));

const PEERS = ['@gorules/zen-engine', 'json-rules-engine', 'json-logic-js', 'decimal.js', 'apache-arrow'];
const result = {
  language: 'node',
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0].model, system: `${process.platform} ${process.arch}` },
  versions: {
    node: process.versions.node, clausebook: version,
    ...Object.fromEntries(PEERS.map((name) => [name, versionOf(name)])),
  },
  unit: 'ns, median',
  cases,
};
const file = process.env.CLAUSEBOOK_RESULT;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);

for (const [name, figures] of Object.entries(cases)) {
  console.log(name);
  for (const [program, figure] of Object.entries(figures)) {
    const ratio = `${(figure / figures.clausebook).toFixed(2).padStart(7)} × clausebook`;
    console.log(`  ${program.padEnd(32)} ${String(figure).padStart(8)} ns${ratio}`);
  }
}
