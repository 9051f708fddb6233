// The declarations: a compiler takes what is right, rejects what is wrong, and what it takes runs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as clausebook from 'clausebook';
import { camel, installed } from './support.mjs';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const project = join(import.meta.dirname, 'types/tsconfig.json');

function compile(...options) {
  try {
    return execFileSync(process.execPath, [compiler, '--project', project, ...options], { encoding: 'utf8' });
  } catch (error) {
    return error.stdout;
  }
}

test('tsc --strict takes the sample and rejects each marked line of the wrong one', () => {
  assert.equal(compile(), '');
  const marks = readFileSync(join(dirname(project), 'rejected.ts'), 'utf8').match(/@ts-expect-error/g);
  assert.ok(marks.length >= 15);
});

test('what the compiler takes runs', async () => {
  const out = mkdtempSync(join(dirname(project), 'out-'));
  compile('--noEmit', 'false', '--outDir', out, '--module', 'nodenext');
  const { said } = await import(pathToFileURL(join(out, 'accepted.js')));
  assert.deepEqual(said, {
    bills: ['1920.00', '1920.00'], outcomes: ['ok', 1], table: ['unparsable bytes'],
    verdict: 'ok', fee: '1280.00', changed: true, rate: '0.15', late: undefined,
    sentence: '符合:顾客坚持取消的,可以受理,但须遵循免费期、退单费和特殊订单的规则。(顾客坚持;实际 是)',
    zh: '顾客坚持取消的,可以受理,但须遵循免费期、退单费和特殊订单的规则。',
    trades: clausebook.trades().map((trade) => trade.name), faults: ['not_finite pressureMpa'],
  });
  assert.equal(createRequire(import.meta.url)(join(out, 'accepted.cjs')).within, true);
});

test('every function and every clause stands in the declarations', () => {
  const text = readFileSync(join(installed, 'index.d.ts'), 'utf8');
  for (const trade of clausebook.trades()) {
    for (const name of trade.calls().filter((name) => !name.includes('.'))) {
      assert.ok(text.includes(`export const ${camel(name)}: Decide<`), name);
    }
    for (const { id, lines } of trade.clauses()) {
      assert.ok(text.includes(`\`${id}\` (`), `no hover shows ${id} (${lines})`);
    }
  }
});

test('a name of a function is not that of something else of the trade', () => {
  for (const trade of clausebook.trades()) {
    for (const name of trade.calls().filter((name) => !name.includes('.'))) {
      assert.equal(trade[camel(name)].fullName, `${trade.name}.${name}`);
    }
  }
});
