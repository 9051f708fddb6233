// Writes index.d.ts and the lists of exports from the core's schemas; with --check says whether they are stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import loaded from '../lib/native.js';
import { namesOf } from './names.mjs';
import { Scope } from './scope.mjs';
import { namespace } from './trade.mjs';

const { native, catalog } = loaded;
const place = (name) => new URL(`../${name}`, import.meta.url);
const BANNER = '// Written by tools/types.mjs from the schemas of the core; `dev.sh types` writes it anew.\n';

async function declarations() {
  const schemas = JSON.parse(native.schemas());
  const shared = new Scope(namesOf(schemas.shared));
  for (const schema of schemas.shared) shared.add(schema.title, schema, 'out');
  const shapes = new Scope(namesOf(schemas.calls.map((call) => call.value)), shared);
  const trades = [];
  for (const [at, trade] of catalog.trades.entries()) {
    const calls = schemas.calls.filter((call) => call.trade === at);
    const own = { calls, parameters: schemas.parameters[at], phrases: schemas.phrases[at] };
    trades.push(await namespace(trade, own, shared, shapes));
  }
  const prelude = readFileSync(place('tools/prelude.d.ts'), 'utf8');
  const text = `${BANNER}\n${prelude}\n${await shared.text()}
/** What the verbs of the shapes work out; the same in every trade. */
export namespace shapes {\n${await shapes.text()}\n}\n${trades.join('\n')}`;
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

function exportsList() {
  const names = [
    'clause', 'message', 'replay', 'trades', 'version', 'Fault', 'InvalidInput', 'PolicyHistory', 'TradePolicy',
    ...catalog.trades.map((trade) => trade.js),
  ];
  return `${BANNER}import clausebook from './index.js';\n
export const {\n${names.map((name) => `  ${name},\n`).join('')}} = clausebook;\n`;
}

const written = {
  'index.d.ts': await declarations(),
  'index.d.mts': `${BANNER}export * from './index.js';\n`,
  'index.mjs': exportsList(),
};

function current(name) {
  try {
    return readFileSync(place(name), 'utf8');
  } catch {
    return '';
  }
}

const stale = Object.keys(written).filter((name) => current(name) !== written[name]);
if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${name} is stale: run bindings-node/dev.sh types`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of stale) writeFileSync(place(name), written[name]);
  console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'the declarations are up to date');
}
