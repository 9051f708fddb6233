'use strict';

// What a shop has set, and which settings were in force when.

const { inspect } = require('node:util');
const { native, across, refuse, text } = require('./native.js');
const { write } = require('./border.js');
const { camel } = require('./names.js');

/** The addon's policy of each policy. */
let handleOf;

class TradePolicy {
  #native;

  static {
    handleOf = (policy) => policy.#native;
  }

  constructor(handle) {
    this.#native = handle;
  }

  get digest() {
    return across(() => this.#native.digest);
  }

  get changes() {
    return named(across(() => this.#native.changes()));
  }

  get settings() {
    return named(across(() => this.#native.settings()));
  }

  [inspect.custom](depth, options) {
    return `Policy ${inspect(this.changes, options)}`;
  }

  toJSON() {
    return JSON.parse(across(() => this.#native.changes()));
  }
}

/** The parameters under their names here; the keys inside `wording` are words and stay. */
function named(json) {
  return Object.fromEntries(Object.entries(JSON.parse(json)).map(([name, value]) => [camel(name), value]));
}

/** The class of a trade's policies. */
function policyOf(trade, name) {
  const { NativePolicy } = native;
  return class Policy extends TradePolicy {
    constructor(settings = {}) {
      super(settings instanceof NativePolicy ? settings : across(() => NativePolicy.fromJson(trade, write(settings))));
    }

    get trade() {
      return name;
    }

    static fromJson(json) {
      return new this(across(() => NativePolicy.fromJson(trade, text(json, ''))));
    }

    static fromToml(toml) {
      return new this(across(() => NativePolicy.fromToml(trade, text(toml, ''))));
    }
  };
}

/** The addon's policy; left out, the source's figures hold. Null is not left out: a history has no policy then. */
function handle(policy) {
  if (policy === undefined) return undefined;
  return policy instanceof TradePolicy ? handleOf(policy) : refuse('policy', policy, 'a policy', '政策');
}

/** An instant as its text; whether it is one, the addon says. */
function instantText(value, path = '') {
  const said = JSON.parse(write(value));
  return typeof said === 'string' ? said : refuse(path, value, 'an instant with its offset', '带时区偏移的时间');
}

class PolicyHistory {
  #policies;
  #native;

  constructor(terms) {
    if (!Array.isArray(terms)) refuse('', terms, 'a list of { from, policy }', '{ from, policy } 的列表');
    this.#policies = terms.map((term, at) => {
      const policy = term?.policy;
      return policy instanceof TradePolicy ? policy : refuse(`[${at}].policy`, policy, 'a policy', '政策');
    });
    const instants = terms.map(({ from }, at) => instantText(from, `[${at}].from`));
    this.#native = across(() => new native.NativeHistory(instants));
  }

  at(instant) {
    const place = across(() => this.#native.at(instantText(instant, 'instant')));
    return place === null ? null : this.#policies[place];
  }
}

module.exports = { TradePolicy, PolicyHistory, policyOf, handle };
