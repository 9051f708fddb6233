'use strict';

// An answer made from its short text; src/answer.rs says how that is written.

const { catalog } = require('./native.js');

const { clauses, words } = catalog;
const FIELDS = ['what', 'at', 'seen', 'comparison', 'limit', 'by', 'unit', 'remedy'];
/** The fields that stand as places in lists of words. */
const WORDS = FIELDS.map((field) => ({ comparison: words.comparisons, unit: words.units, remedy: words.remedies })[field]);

/** The answer of a text of the addon. */
function answerOf(text) {
  const flat = JSON.parse(text);
  const findings = [];
  let place = 2;
  while (place < flat.length) {
    const finding = { clause: clauses[flat[place]], outcome: words.outcomes[flat[place + 1]] };
    const first = place + 3;
    place = first + flat[place + 2];
    for (let at = first; at < place; at += 1) {
      const value = flat[at];
      if (value === null) continue;
      const field = at - first;
      finding[FIELDS[field]] = WORDS[field] === undefined ? value : WORDS[field][value];
    }
    findings.push(finding);
  }
  return { verdict: words.verdicts[flat[0]], value: flat[1], findings };
}

module.exports = { answerOf };
