// The types of one namespace, each declared once.

import { isDeepStrictEqual } from 'node:util';
import { declaration } from './declare.mjs';

export class Scope {
  #declared = new Map();
  #names;
  #outer;

  constructor(names, outer) {
    this.#names = names;
    this.#outer = outer;
  }

  /** The schema under this name, here or around here. */
  #known(name) {
    return this.#declared.get(name)?.schema ?? this.#outer?.#known(name);
  }

  /** Declares a type and what it refers to. */
  add(name, { $defs = {}, $schema, title, ...schema }, direction) {
    for (const [below, definition] of Object.entries($defs)) this.add(below, definition, direction);
    const known = this.#known(name);
    if (known && !isDeepStrictEqual(known, schema)) throw new Error(`two types are called ${name}`);
    if (!known) this.#declared.set(name, { schema, direction });
    return name;
  }

  async text() {
    const all = [...this.#declared].sort(([left], [right]) => (left < right ? -1 : 1));
    const texts = await Promise.all(
      all.map(([name, { schema, direction }]) => declaration(name, schema, direction, this.#names)));
    return texts.join('\n');
  }
}
