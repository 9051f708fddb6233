'use strict';

// An answer made from its short text; src/answer.rs says how that is written.

const { catalog } = require('./native.js');

const { clauses, words: { verdicts, outcomes, comparisons, units, remedies } } = catalog;

/** The finding between two places; written out, for a loop over the names of fields costs a third more. */
function findingOf(flat, start, end) {
  const finding = { clause: clauses[flat[start]], outcome: outcomes[flat[start + 1]] };
  let at = start + 3;
  if (at < end && flat[at] !== null) finding.what = flat[at];
  if (++at < end && flat[at] !== null) finding.at = flat[at];
  if (++at < end && flat[at] !== null) finding.seen = flat[at];
  if (++at < end && flat[at] !== null) finding.comparison = comparisons[flat[at]];
  if (++at < end && flat[at] !== null) finding.limit = flat[at];
  if (++at < end && flat[at] !== null) finding.by = flat[at];
  if (++at < end && flat[at] !== null) finding.unit = units[flat[at]];
  if (++at < end && flat[at] !== null) finding.remedy = remedies[flat[at]];
  return finding;
}

/** The answer of what the addon says, parsed. */
function answerFrom(flat) {
  const findings = [];
  let start = 2;
  while (start < flat.length) {
    const end = start + 3 + flat[start + 2];
    findings.push(findingOf(flat, start, end));
    start = end;
  }
  return { verdict: verdicts[flat[0]], value: flat[1], findings };
}

/** The answer of a text of the addon. */
const answerOf = (text) => answerFrom(JSON.parse(text));

module.exports = { answerFrom, answerOf };
