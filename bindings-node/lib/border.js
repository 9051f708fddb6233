'use strict';

// A value as the JSON text that crosses the border.
//
// JSON.stringify would turn NaN, an invalid Date and a hole in a list into null, and drop functions and symbols: a
// missing fact would be made up in silence. Here such a value is written as `{"$unfit": [code, got]}`, and the core
// reports it with its path beside every other fault.

const { catalog } = require('./native.js');

const { most } = catalog;
/** The most characters that one case may have. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const ISO_LENGTH = '2026-03-02T10:00:00.000Z'.length;
const PLAIN = /^[ !#-[\]-~]*$/;
const TOO_LARGE = Symbol('too large');

let left = 0;

function unfit(code, got) {
  return JSON.stringify({ $unfit: [code, got] });
}

/** What is no plain object by its looks: a Map, a Set, a Promise. */
function tag(value) {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function spend(count) {
  left -= count;
  if (left < 0) throw TOO_LARGE;
}

function string(value) {
  if (value.length > most.text) return unfit('too_long', `${value.length} characters`);
  spend(value.length);
  if (PLAIN.test(value)) return `"${value}"`;
  // Half a surrogate pair is no character, in no encoding.
  return value.isWellFormed() ? JSON.stringify(value) : unfit('unparsable', value.toWellFormed());
}

function list(items, depth) {
  if (items.length > most.list) return unfit('too_long', String(items.length));
  let out = '[';
  for (let at = 0; at < items.length; at += 1) {
    if (at > 0) out += ',';
    out += items[at] === undefined ? unfit('wrong_type', 'undefined') : written(items[at], depth + 1);
  }
  return `${out}]`;
}

function fields(object, depth) {
  const names = Object.keys(object);
  if (names.length > most.fields) return unfit('too_long', String(names.length));
  let out = '';
  for (const name of names) {
    const value = object[name];
    if (value === undefined) {
      spend(1);
    } else {
      out += `${out === '' ? '{' : ','}${string(name)}:${written(value, depth + 1)}`;
    }
  }
  return out === '' ? '{}' : `${out}}`;
}

/** Date.prototype.toJSON says the same and costs several times as much. */
function date(value) {
  if (Number.isNaN(value.getTime())) return unfit('unparsable', 'Invalid Date');
  spend(ISO_LENGTH);
  return `"${value.toISOString()}"`;
}

/** An instance of a class that has no JSON form of its own: a decimal by its text, else by its fields. */
function instance(value, depth) {
  if (tag(value) !== 'Object') return unfit('wrong_type', tag(value));
  const said = depth > 0 && typeof value.toString === 'function' ? String(value) : '[object ';
  return said.startsWith('[object ') ? fields(value, depth) : string(said);
}

function object(value, depth) {
  if (value === null) return 'null';
  if (depth > most.depth) return unfit('too_deep', `more than ${most.depth} levels`);
  if (value instanceof Date && value.toJSON === Date.prototype.toJSON) return date(value);
  if (typeof value.toJSON === 'function') {
    const json = value.toJSON();
    return json === null || json === undefined ? unfit('unparsable', `${tag(value)} without a value`) : written(json, depth + 1);
  }
  if (Array.isArray(value)) return list(value, depth);
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? fields(value, depth) : instance(value, depth);
}

function written(value, depth) {
  spend(1);
  switch (typeof value) {
    case 'string':
      return string(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : unfit('not_finite', String(value));
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return object(value, depth);
    default:
      return unfit('wrong_type', `a ${typeof value}`);
  }
}

/** The text of a case; fields that are undefined are left out. */
function write(value) {
  left = MOST_CHARACTERS;
  try {
    return value === undefined ? '{}' : written(value, 0);
  } catch (error) {
    if (error === TOO_LARGE) return unfit('too_long', `more than ${MOST_CHARACTERS} characters`);
    throw error;
  }
}

module.exports = { write };
