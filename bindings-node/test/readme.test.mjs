// What the package's own page shows is what the package does.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installed } from './support.mjs';

test('each program prints what stands below it', () => {
  const page = readFileSync(join(installed, 'README.md'), 'utf8');
  const programs = [...page.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)];
  assert.equal(programs.length, page.split('```js\n').length - 1);
  assert.ok(programs.length > 1);
  for (const [, input, printed] of programs) {
    const options = { input, encoding: 'utf8', cwd: import.meta.dirname };
    assert.equal(execFileSync(process.execPath, ['--input-type=module'], options), printed);
  }
});
