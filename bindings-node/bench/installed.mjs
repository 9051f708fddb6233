// What the package and its peers consist of, as they are installed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { trades } from 'clausebook';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('clausebook/package.json'));
const { native } = require(join(folder, 'lib/native.js'));
const { write } = require(join(folder, 'lib/border.js'));
const { answerOf } = require(join(folder, 'lib/answer.js'));

/** The parts of a call, each by itself, and a native call that decides nothing. */
export function stages(call, input) {
  const place = trades().flatMap((trade) => trade.calls().map((name) => trade.call(name))).indexOf(call);
  const text = write(input);
  const answer = native.decide(place, text);
  assert.deepEqual(answerOf(answer), call(input));
  return {
    clausebook_writing_the_case: () => write(input),
    clausebook_native_call: () => native.decide(place, text),
    clausebook_reading_the_answer: () => answerOf(answer),
    floor: () => native.decideNothing(place, text),
  };
}

/** A peer's own description; not every package lets it be required. */
export function versionOf(name) {
  const paths = require.resolve.paths(name).map((path) => join(path, name, 'package.json'));
  for (const path of paths) {
    try {
      return JSON.parse(readFileSync(path, 'utf8')).version;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is not installed`);
}
