// What the hovers say.

import { camel } from './names.mjs';

/** A comment of TSDoc. */
export function comment(text) {
  const lines = text.replaceAll('*/', '*\\/').trim().split('\n');
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** The core's documentation with the names of this language. */
export function inOurNames(text, names) {
  return text
    .replace(/\[`(\w+)`\](?:\([^)]*\))?/g, (_, name) => (name === 'InvalidInput' ? '{@link InvalidInput}' : `\`${name}\``))
    .replace(/`([a-z0-9_]+)`/g, (all, name) => (names.has(name) ? `\`${camel(name)}\`` : all));
}

function cited({ id, source, lines, en, safety }) {
  return `- \`${id}\` (${source}, ${lines}${safety ? '; safety' : ''}): ${en}`;
}

/** What a call decides, when it throws, and the clauses that it may cite. */
export function callDoc({ doc, cites }, names) {
  const [about, errors] = doc.replace(/```[\s\S]*?```/g, '').split(/^# Errors$/m);
  const clauses = `@remarks Clauses:\n${cites.map(cited).join('\n')}`;
  const thrown = errors ? `@throws ${errors.trim()}` : '@throws [`InvalidInput`] with every fault of the input.';
  return comment([inOurNames(about.trim(), names), inOurNames(thrown, names), clauses].join('\n\n'));
}

const UNITLESS = new Set(['flag', 'word', 'words', 'text', 'count']);

function bounds({ min, max }, unit) {
  if (min !== null && max !== null) return `From ${min} to ${max}${unit}.`;
  if (min !== null) return `At least ${min}${unit}.`;
  return max === null ? '' : `At most ${max}${unit}.`;
}

/** What a parameter of a policy sets, its bounds and the clause that gives them. */
export function parameterDoc(row) {
  const flag = row.unit === 'flag';
  const unit = UNITLESS.has(row.unit) ? '' : ` ${row.unit === 'rate' ? '(a share)' : row.unit}`;
  const figure = flag ? row.default !== 0 : row.default;
  const facts = [
    `${row.text}.`,
    row.default === null ? 'The source leaves it open.' : `The source's figure: ${figure}${unit}.`,
    flag ? '' : bounds(row, unit),
    row.clause.safety ? 'A safety limit: a looser value does not load.' : '',
  ];
  return comment(`${facts.filter((fact) => fact !== '').join(' ')}\n\n${cited(row.clause)}`);
}
