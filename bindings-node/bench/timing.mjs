// Programs beside each other: each is measured many times in turn, warm, so that what else the machine does falls on all alike.

import assert from 'node:assert/strict';

/** So long each is run before it is measured, and measured at a time: long enough for a program with threads of its own to have
 *  them awake. */
const WARM_UP_NS = 200_000_000;
const ROUND_NS = 10_000_000;
const ROUNDS = 101;

let kept;

/** The time of a call. Only what gives a promise is awaited. */
async function nanoseconds(run, calls) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) {
    kept = run();
    if (kept instanceof Promise) kept = await kept;
  }
  return Number(process.hrtime.bigint() - start) / calls;
}

/** How many calls fill a round. */
async function callsOf(run) {
  let [calls, spent] = [0, 0];
  for (let more = 1; spent < WARM_UP_NS; more *= 2) {
    calls = more;
    spent += calls * (await nanoseconds(run, calls));
  }
  return Math.max(1, Math.round(ROUND_NS / (await nanoseconds(run, calls))));
}

/** The median time of a call of each program in nanoseconds. */
export async function medians(programs) {
  const runs = Object.entries(programs);
  const calls = [];
  for (const [, run] of runs) calls.push(await callsOf(run));
  const rounds = runs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, [, run]] of runs.entries()) rounds[at].push(await nanoseconds(run, calls[at]));
  }
  assert.ok(kept);
  const median = (figures) => Math.round(figures.toSorted((left, right) => left - right)[(ROUNDS - 1) / 2]);
  return Object.fromEntries(runs.map(([name], at) => [name, median(rounds[at])]));
}
