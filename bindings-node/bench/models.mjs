// The rules as the engines have them, which the benches of other languages read as well.

import { readFileSync } from 'node:fs';

export const model = (name) => readFileSync(new URL(`../../benches/models/${name}`, import.meta.url), 'utf8');
