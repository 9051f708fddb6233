'use strict';

// Bad input: what is wrong, where, what was expected and what came.

/** The sentence in a language; the addon renders both with every fault. */
function inLanguage(sentences, language) {
  if (Object.hasOwn(sentences, language)) return sentences[language];
  throw new TypeError(`no such language: ${String(language)}; expected zh or en`);
}

class Fault {
  #sentences;

  constructor({ code, path, expected, got, nearest, clause, sentences }) {
    this.#sentences = sentences;
    Object.assign(this, { code, path, expected });
    for (const [name, value] of Object.entries({ got, nearest, clause })) {
      if (value !== null) this[name] = value;
    }
    Object.freeze(this);
  }

  message(language = 'en') {
    return inLanguage(this.#sentences, language);
  }
}

class InvalidInput extends TypeError {
  constructor({ faults, row }) {
    const made = faults.map((fields) => new Fault(fields));
    const place = row === null ? '' : `row ${row}: `;
    super(place + made.map((fault) => fault.message('en')).join('\n'));
    this.faults = made;
    if (row !== null) this.row = row;
  }

  describe(language = 'en') {
    return this.faults.map((fault) => fault.message(language)).join('\n');
  }
}
Object.defineProperty(InvalidInput.prototype, 'name', { value: 'InvalidInput' });

module.exports = { Fault, InvalidInput };
