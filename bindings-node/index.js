'use strict';

const { native, catalog, across, refuse, text } = require('./lib/native.js');
const { write } = require('./lib/border.js');
const { Fault, InvalidInput } = require('./lib/invalid.js');
const { TradePolicy, PolicyHistory, handle } = require('./lib/policy.js');
const { trades, names } = require('./lib/trade.js');

function replay(receipt, policy) {
  const isObject = typeof receipt === 'object' && receipt !== null;
  const json = isObject ? write(receipt) : text(receipt, '');
  return JSON.parse(across(() => native.replay(json, handle(policy))));
}

function clause(id) {
  return JSON.parse(across(() => native.clause(text(id, ''))));
}

function message(finding, language = 'en') {
  if (typeof finding !== 'object' || finding === null) refuse('', finding, 'a finding', '一条结论');
  return across(() => native.message(write(finding), text(language, 'language')));
}

module.exports = {
  trades: () => [...trades],
  clause,
  message,
  replay,
  version: catalog.library,
  Fault,
  InvalidInput,
  PolicyHistory,
  TradePolicy,
};
names.forEach((name, at) => {
  module.exports[name] = trades[at];
});
