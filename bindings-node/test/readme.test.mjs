// What the package's own page shows is what the package does.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installed } from './support.mjs';

test('the first call prints what stands below it', () => {
  const page = readFileSync(join(installed, 'README.md'), 'utf8');
  const block = (language) => page.split(`\`\`\`${language}\n`)[1].split('```')[0];
  const options = { input: block('js'), encoding: 'utf8', cwd: import.meta.dirname };
  assert.equal(execFileSync(process.execPath, ['--input-type=module'], options), block('text'));
});
