'use strict';

// Bad input: what is wrong, where, what was expected and what came.

class Fault {
  #sentences;

  constructor({ sentences, ...fields }) {
    this.#sentences = sentences;
    for (const [name, value] of Object.entries(fields)) {
      if (value !== null) this[name] = value;
    }
  }

  message(language = 'en') {
    return this.#sentences[language === 'zh' ? 'zh' : 'en'];
  }
}

class InvalidInput extends TypeError {
  constructor(faults) {
    const made = faults.map((fields) => new Fault(fields));
    super(made.map((fault) => fault.message('en')).join('\n'));
    this.faults = made;
  }

  describe(language = 'en') {
    return this.faults.map((fault) => fault.message(language)).join('\n');
  }
}
Object.defineProperty(InvalidInput.prototype, 'name', { value: 'InvalidInput' });

module.exports = { Fault, InvalidInput };
