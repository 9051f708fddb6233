'use strict';

// The addon of this platform, and its errors as errors of this language.

const { InvalidInput } = require('./invalid.js');

const { platform, arch } = process;
const file = `clausebook.${platform}-${arch}.node`;

function load() {
  try {
    return require(`../${file}`);
  } catch (cause) {
    if (cause.code !== 'MODULE_NOT_FOUND') throw cause;
    throw new Error(`clausebook was not built for this platform: ${file} is missing`, { cause });
  }
}

const native = load();

/** The error of this language for one of the addon: its faults, where it carries some. */
function translated(error) {
  const faults = error?.code === 'InvalidArg' && error.message.startsWith('{"faults":');
  return faults ? new InvalidInput(JSON.parse(error.message)) : error;
}

/** Runs what calls the addon. */
function across(run) {
  try {
    return run();
  } catch (error) {
    throw translated(error);
  }
}

/** Refuses what is not of the sort that belongs at `path`. */
function refuse(path, got, en, zh) {
  return across(() => native.refuseValue(path, got === null ? 'null' : typeof got, en, zh));
}

/** Refuses a name that is not among those known. */
function refuseName(path, got, known, en, zh) {
  return across(() => native.refuseName(path, String(got), known, en, zh));
}

/** A text that came as an argument. */
function text(value, path) {
  return typeof value === 'string' ? value : refuse(path, value, 'a text', '文本');
}

const catalog = JSON.parse(native.catalog());

module.exports = { native, catalog, translated, across, refuse, refuseName, text };
