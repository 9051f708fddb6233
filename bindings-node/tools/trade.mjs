// The namespace of one trade: its types, its functions, its shapes and its policy.

import { union } from './declare.mjs';
import { callDoc, comment, parameterDoc } from './docs.mjs';
import { camel, namesOf, pascal } from './names.mjs';
import { Scope } from './scope.mjs';

const SORTS = { CNY: 'MoneyInput', rate: 'RateInput', flag: 'boolean', text: 'string' };

function sortOf({ unit, oneOf }) {
  if (unit === 'word') return union(oneOf);
  if (unit === 'words') return oneOf.length > 0 ? `(${union(oneOf)})[]` : 'string[]';
  return SORTS[unit] ?? 'NumberInput';
}

const READ = { MoneyInput: 'Money', RateInput: 'string', NumberInput: 'number' };

function policy(trade, parameters, phrases) {
  const fields = (type) => parameters.map((row) => `${parameterDoc(row)}\n${camel(row.name)}${type(sortOf(row))};`).join('\n');
  const wording = phrases.map((name) => `${JSON.stringify(name)}?: { zh?: string; en?: string };`).join('\n');
  const zone = "/** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */\ntimeZone";
  const shared = "/** The shop's own words for phrases, with the same slots. */\nwording";
  return `
/** What a shop may set; what is left out keeps the source's figure. */
export interface PolicySettings {
${zone}?: string;
${shared}?: Wording;
${fields((type) => `?: ${type} | null`)}
}

/** The shop's own words by phrase and language. */
export interface Wording {
${wording}
}

/** Every parameter of a policy as it is in force; null is open. */
export interface PolicyInForce {
${zone}: string;
${shared}: Wording;
${fields((type) => `: ${READ[type] ?? type} | null`)}
}

/** A policy of this trade; it never changes. */
export class Policy extends TradePolicy {
  /** @throws {@link InvalidInput} with every fault: a value outside the bounds of its clause, or looser than a safety limit. */
  constructor(settings?: PolicySettings);
  /** Reads a policy from JSON. */
  static fromJson(json: string): Policy;
  /** Reads a policy from TOML. */
  static fromToml(toml: string): Policy;
  readonly trade: ${JSON.stringify(trade.name)};
  /** What differs from the source's figures. */
  readonly changes: Partial<PolicyInForce>;
  /** Every parameter as it is in force. */
  readonly settings: PolicyInForce;
}
`;
}

/** The name of a shape's input: that of its first verb is the shape's own, which every verb that takes the same shares. */
function inputName(call, calls) {
  const { kind, title } = call;
  const first = calls.find((other) => other.kind === kind && other.title === title);
  const same = JSON.stringify(first.input) === JSON.stringify(call.input);
  return `${pascal(title)}${pascal(kind)}${same ? '' : pascal(call.name.split('.').at(-1))}Case`;
}

const decide = (input, value) => `Decide<${input}, ${value}, Policy>`;

/** The namespace's text. \`shapes\` takes the values of shapes, which are the same in every trade. */
export async function namespace(trade, { calls, parameters, phrases }, shared, shapes) {
  const names = namesOf(calls.map((call) => [call.input, call.value]));
  const scope = new Scope(names, shared);
  const functions = [];
  const kinds = new Map();
  for (const call of calls) {
    const doc = callDoc(call, namesOf([call.input, call.value]));
    if (!call.kind) {
      const type = decide(scope.add(call.input.title, call.input, 'in'), scope.add(call.value.title, call.value, 'out'));
      functions.push(`${doc}\nexport const ${camel(call.name)}: ${type};`);
      continue;
    }
    const value = shapes.add(`${pascal(call.kind)}${call.value.title.replace(pascal(call.kind), '')}`, call.value, 'out');
    const type = decide(scope.add(inputName(call, calls), call.input, 'in'), `shapes.${value}`);
    if (!kinds.has(call.kind)) kinds.set(call.kind, new Map());
    const titles = kinds.get(call.kind);
    titles.set(call.title, `${titles.get(call.title) ?? ''}${doc}\nreadonly ${camel(call.name.split('.').at(-1))}: ${type};\n`);
  }
  const found = [...kinds].map(([kind, titles]) => `
/** The ${kind}s of this trade. */
export interface ${pascal(kind)}s {
${[...titles].map(([title, verbs]) => `readonly ${JSON.stringify(title)}: {\n${verbs}};`).join('\n')}
}
/** The ${kind} with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
export function ${camel(kind)}<Name extends keyof ${pascal(kind)}s>(name: Name): ${pascal(kind)}s[Name];`);
  return `
${comment(`${trade.title.en} (${trade.title.zh}).`)}
export namespace ${trade.js} {
export const name: ${JSON.stringify(trade.name)};
export const title: Text;
export const book: Book;
/** Everything that can be called, by its name in every language. */
export function calls(): string[];
/** The function, or the shape's verb, with this name. */
export function call(name: string): Decide<any, unknown, Policy>;
/** Every clause in the order of the book. */
export function clauses(): Clause[];
${functions.join('\n\n')}
${found.join('\n')}
${policy(trade, parameters, phrases)}
${await scope.text()}
}
`;
}
