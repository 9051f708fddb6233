'use strict';

// The trades as the catalog of the addon lists them: a function a decision, an object a shape.

const { native, catalog, across, translated, refuseName } = require('./native.js');
const { write } = require('./border.js');
const { answerOf } = require('./answer.js');
const { handle, policyOf } = require('./policy.js');
const { judgeRows, judgeTable } = require('./batch.js');

/** The function of a place in the catalog. */
function callable(place, { js, name }) {
  const call = (input, policy) => {
    try {
      return answerOf(native.decide(place, write(input), handle(policy)));
    } catch (error) {
      throw translated(error);
    }
  };
  const { name: trade } = catalog.trades[catalog.calls[place].trade];
  return Object.defineProperties(call, {
    name: { value: js },
    fullName: { value: `${trade}.${name}`, enumerable: true },
    json: { value: (input, policy) => across(() => native.decideWire(place, write(input), handle(policy))) },
    receipt: { value: (input, policy) => across(() => native.receipt(place, write(input), handle(policy))) },
    compare: {
      value: (input, first, second) =>
        JSON.parse(across(() => native.compare(place, write(input), handle(first), handle(second)))),
    },
    batch: { value: (rows, options) => judgeRows(place, rows, options) },
    batchArrow: { value: (bytes, options) => judgeTable(place, bytes, options) },
  });
}

/** The shapes of one kind: a function from a shape's name to its verbs. */
function shapesOf(kind, trade) {
  const shapes = new Map();
  const find = (title) =>
    shapes.get(title) ?? refuseName(kind, title, [...shapes.keys()], `a ${kind} of ${trade}`, `${trade} 的 ${kind}`);
  return { shapes, find };
}

function tradeOf(row, place) {
  const trade = { name: row.name, title: row.title, book: { version: row.version, digest: row.digest } };
  const kinds = new Map();
  const calls = new Map();
  catalog.calls.forEach((call, at) => {
    if (call.trade !== place) return;
    const made = callable(at, call);
    calls.set(call.name, made);
    if (call.kind === undefined) {
      trade[call.js] = made;
      return;
    }
    if (!kinds.has(call.kind)) kinds.set(call.kind, shapesOf(call.kind, row.name));
    const { shapes } = kinds.get(call.kind);
    if (!shapes.has(call.title)) shapes.set(call.title, {});
    shapes.get(call.title)[call.js] = made;
  });
  for (const [kind, { find }] of kinds) trade[kind] = find;
  trade.Policy = policyOf(place, row.name);
  trade.calls = () => [...calls.keys()];
  trade.call = (name) =>
    calls.get(name) ?? refuseName('', name, [...calls.keys()], `a function of ${row.name}`, `${row.name} 的函数`);
  trade.clauses = () => JSON.parse(across(() => native.clauses(place)));
  return Object.freeze(trade);
}

module.exports = { trades: catalog.trades.map(tradeOf), names: catalog.trades.map((row) => row.js) };
