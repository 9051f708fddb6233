'use strict';

// Many cases at once: rows that are objects, and whole tables.

const { isUint8Array } = require('node:util/types');
const { native, across, refuse } = require('./native.js');
const { writeCase } = require('./border.js');
const { answerFrom } = require('./answer.js');
const { InvalidInput } = require('./invalid.js');
const { TradePolicy, handle } = require('./policy.js');

/** The rows that cross the border at a time: enough that crossing costs nothing, few enough that what is dropped dies young. */
const MOST_ROWS = 256;
/** The characters that cross at a time, unless one row has more. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** The policy, and the text of the other options. */
function optionsOf(options = {}) {
  if (typeof options !== 'object' || options === null || options instanceof TradePolicy) {
    refuse('options', options, 'options, such as { policy }', '选项,如 { policy }');
  }
  const { policy, ...others } = options;
  return { policy: handle(policy), others: writeCase(others) };
}

/** The cases from the row `first` on that cross together, a line each. */
function linesFrom(rows, first) {
  const lines = [];
  for (let characters = 0; lines.length < MOST_ROWS && characters < MOST_CHARACTERS; ) {
    const row = first + lines.length;
    if (row >= rows.length) break;
    const line = writeCase(rows[row]);
    characters += line.length;
    lines.push(line);
  }
  return lines;
}

const outcomeOf = (said) => (Array.isArray(said) ? answerFrom(said) : new InvalidInput(said));

/** The answers to cases, in their order. */
function judgeRows(place, rows, options) {
  if (!Array.isArray(rows)) refuse('rows', rows, 'a list of cases', '情形的列表');
  const { policy, others } = optionsOf(options);
  const answers = [];
  do {
    const first = answers.length;
    const lines = linesFrom(rows, first);
    const said = JSON.parse(across(() => native.decideRows(place, lines.join('\n'), first, others, policy)));
    for (const one of said) answers.push(outcomeOf(one));
  } while (answers.length < rows.length);
  return answers;
}

/** The answers to the rows of an Arrow IPC stream, as such a stream. */
function judgeTable(place, bytes, options) {
  if (!isUint8Array(bytes)) refuse('bytes', bytes, 'a Uint8Array of an Arrow IPC stream', '装有 Arrow IPC 流的 Uint8Array');
  const { policy, others } = optionsOf(options);
  return across(() => native.judgeTable(place, bytes, others, policy));
}

module.exports = { judgeRows, judgeTable };
