// Written by tools/types.mjs from the schemas of the core; `dev.sh types` writes it anew.
export * from './index.js';
