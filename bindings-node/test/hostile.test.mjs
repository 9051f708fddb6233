// No value of JavaScript, in any field of any function, is taken for nothing, for a verdict or brings the process down.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { trades } from 'clausebook';
import { camelNames, faultsOf, installed, rowsOf } from './support.mjs';

const cycle = [];
cycle.push(cycle);
const HOSTILE = {
  NaN, Infinity, bigint: 1n, function: () => 1, symbol: Symbol('x'), 'invalid Date': new Date(NaN), Map: new Map([['a', 1]]),
  Promise: Promise.resolve(1), 'typed array': new Float64Array(2), RegExp: /x/, Error: new Error('x'),
  'boxed text': new String('x'), cycle, hole: [,], 'toJSON of nothing': { toJSON: () => undefined },
  surrogate: '\udc00', 'long text': 'x'.repeat(100_000), 'long list': new Array(200_000).fill(null),
  'list without end': new Array(4_294_967_295), '__proto__': JSON.parse('{"__proto__": {"$unfit": ["too_deep", "x"]}}'),
};

/** A case of each function that the vectors show decided. */
function cases() {
  const found = new Map();
  for (const row of rowsOf(join(installed, 'vectors'))) {
    const name = `${row.trade}.${row.function}`;
    if (row.expect && !row.policy && !found.has(name)) found.set(name, row);
  }
  return [...found.values()];
}

test('every hostile value is refused at its field', () => {
  let refused = 0;
  for (const row of cases()) {
    const call = trades().find((trade) => trade.name === row.trade).call(row.function);
    const input = camelNames(row.input);
    for (const field of Object.keys(input)) {
      for (const [what, value] of Object.entries(HOSTILE)) {
        const where = `${call.fullName} with ${what} as ${field}`;
        const [fault] = faultsOf(() => call({ ...input, [field]: value }), where);
        assert.equal(fault.path.split(/[.[]/)[0], field, `${where}: ${fault.message()}`);
        refused += 1;
      }
    }
    call(input);
  }
  assert.ok(refused > 0);
});

test('names that every object has are fields like any other', () => {
  for (const trade of trades()) {
    for (const name of trade.calls()) {
      for (const field of ['__proto__', 'constructor', 'toString', '$unfit']) {
        const paths = faultsOf(() => trade.call(name)(JSON.parse(`{"${field}": 1}`))).map((fault) => fault.path);
        assert.ok(paths.includes(field), `${name}: ${field} in ${paths}`);
      }
    }
  }
});
