// Schemas as declarations. json-schema-to-typescript writes the interfaces; what it cannot know is said here first:
// which formats are which types, on the way in and on the way out, and which keys are names.

import { compile } from 'json-schema-to-typescript';
import { comment, inOurNames } from './docs.mjs';
import { camel } from './names.mjs';

const LEAVES = {
  in: { money: 'MoneyInput', decimal: 'NumberInput', 'date-time': 'InstantInput', date: 'Day', clause: 'ClauseId' },
  out: { money: 'Money', decimal: 'number', 'date-time': 'Instant', date: 'Day', clause: 'ClauseId' },
};
const KEPT = ['type', 'required', 'additionalProperties'];

const isNull = (choice) => choice.type === 'null';
export const union = (words) => words.map((word) => JSON.stringify(word)).join(' | ') || 'never';

/** The words of an enumeration; with documented members each stands as a constant of its own. */
function wordsOf(schema) {
  if (schema.enum) return schema.enum.map((word) => ({ const: word }));
  const choices = schema.oneOf?.filter((choice) => choice.const !== undefined);
  return choices?.length > 0 ? choices : undefined;
}

/** The type of a schema where it is not the generator's to find. */
function typeOf(schema, leaves) {
  const choices = schema.anyOf ?? [schema];
  const main = choices.find((choice) => !isNull(choice));
  const nullable = choices.some(isNull) || (Array.isArray(main.type) && main.type.includes('null'));
  const words = wordsOf(main);
  const type =
    main.$ref?.split('/').at(-1) ?? leaves[main.format] ?? (words && union(words.map((word) => word.const)));
  return type && (nullable ? `${type} | null` : type);
}

/** A schema as the generator takes it. */
function prepared(schema, context) {
  if (schema === true || Object.keys(schema).every((key) => key === 'description')) {
    return { tsType: 'unknown', description: schema.description };
  }
  const description = schema.description && inOurNames(schema.description, context.names);
  const tsType = typeOf(schema, context.leaves);
  if (tsType) return { tsType, description };
  const out = { description, ...Object.fromEntries(KEPT.filter((key) => key in schema).map((key) => [key, schema[key]])) };
  if (schema.items) out.items = prepared(schema.items, context);
  if (schema.properties) {
    const written = schema.propertyNames ? (name) => name : camel;
    const entries = Object.entries(schema.properties);
    if (entries.length === 0) return { tsType: 'Record<string, never>', description };
    out.properties = Object.fromEntries(entries.map(([name, below]) => [written(name), prepared(below, context)]));
    out.required = schema.required?.map(written);
  }
  return out;
}

const OPTIONS = { additionalProperties: false, bannerComment: '', format: false, ignoreMinAndMaxItems: true };

/** The declaration of one type. */
export async function declaration(name, schema, direction, names) {
  const words = wordsOf(schema);
  if (words) {
    const members = words.filter((word) => word.description).map((word) => `- \`${word.const}\`: ${word.description}`);
    const doc = [schema.description ?? name, ...members].join('\n');
    return `${comment(inOurNames(doc, names))}\nexport type ${name} = ${union(words.map((word) => word.const))};\n`;
  }
  const text = await compile(prepared(schema, { leaves: LEAVES[direction], names }), name, OPTIONS);
  return text.trim() + '\n';
}
