'use strict';

// A value as the JSON text that crosses the border.
//
// JSON.stringify alone would turn NaN, an invalid Date and a hole in a list into null, and drop functions and symbols: a
// missing fact would be made up in silence. So it gets a copy in which such a value stands as `{"$unfit": [code, got]}`,
// which the core reports with its path beside every other fault.

const { catalog } = require('./native.js');

const { most } = catalog;
/** The most characters that one case may have. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const TOO_LARGE = Symbol('too large');

let left = 0;

function spend(count) {
  left -= count;
  if (left < 0) throw TOO_LARGE;
}

const unfit = (code, got) => ({ $unfit: [code, got] });

/** What is no plain object by its looks: a Map, a Set, a Promise. */
function tag(value) {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function string(value) {
  if (value.length > most.text) return unfit('too_long', `${value.length} characters`);
  spend(value.length);
  // Half a surrogate pair is no character, in no encoding.
  return value.isWellFormed() ? value : unfit('unparsable', value.toWellFormed());
}

function list(items, depth) {
  if (items.length > most.list) return unfit('too_long', String(items.length));
  const out = [];
  for (let at = 0; at < items.length; at += 1) out.push(plain(items[at], depth + 1));
  return out;
}

function fields(object, depth) {
  const names = Object.keys(object);
  if (names.length > most.fields) return unfit('too_long', String(names.length));
  const out = {};
  for (const name of names) {
    spend(name.length);
    const value = object[name];
    if (value === undefined) continue;
    if (name === '__proto__') Object.defineProperty(out, name, { value: plain(value, depth + 1), enumerable: true });
    else out[name] = plain(value, depth + 1);
  }
  return out;
}

const DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** An instant of four-digit years. Date.prototype.toISOString says the same in four times the time. */
function iso(value, year) {
  const day = `${DIGITS[Math.trunc(year / 100)]}${DIGITS[year % 100]}-${DIGITS[value.getUTCMonth() + 1]}-${DIGITS[value.getUTCDate()]}`;
  const clock = `${DIGITS[value.getUTCHours()]}:${DIGITS[value.getUTCMinutes()]}:${DIGITS[value.getUTCSeconds()]}`;
  const thousandths = value.getUTCMilliseconds();
  return `${day}T${clock}${thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`}Z`;
}

function date(value) {
  const year = value.getUTCFullYear();
  if (Number.isNaN(year)) return unfit('unparsable', 'Invalid Date');
  return year >= 0 && year <= 9999 ? iso(value, year) : value.toISOString();
}

/** An instance of a class that has no JSON form of its own: a decimal by its text, else by its fields. */
function instance(value, depth) {
  if (tag(value) !== 'Object') return unfit('wrong_type', tag(value));
  const said = depth > 0 && typeof value.toString === 'function' ? String(value) : '[object ';
  return said.startsWith('[object ') ? fields(value, depth) : string(said);
}

function object(value, depth) {
  if (value === null) return null;
  if (depth > most.depth) return unfit('too_deep', `more than ${most.depth} levels`);
  if (value instanceof Date && value.toJSON === Date.prototype.toJSON) return date(value);
  if (typeof value.toJSON === 'function') {
    const json = value.toJSON();
    return json === null || json === undefined ? unfit('unparsable', `${tag(value)} without a value`) : plain(json, depth + 1);
  }
  if (Array.isArray(value)) return list(value, depth);
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? fields(value, depth) : instance(value, depth);
}

/** A copy that JSON.stringify writes as it is. */
function plain(value, depth) {
  spend(1);
  switch (typeof value) {
    case 'string':
      return string(value);
    case 'number':
      return Number.isFinite(value) ? value : unfit('not_finite', String(value));
    case 'boolean':
      return value;
    case 'object':
      return object(value, depth);
    case 'undefined':
      return unfit('wrong_type', 'undefined');
    default:
      return unfit('wrong_type', `a ${typeof value}`);
  }
}

/** The text of a case among many, which has to be there; fields that are undefined are left out. */
function writeCase(value) {
  left = MOST_CHARACTERS;
  try {
    return JSON.stringify(plain(value, 0));
  } catch (error) {
    if (error === TOO_LARGE) return JSON.stringify(unfit('too_long', `more than ${MOST_CHARACTERS} characters`));
    throw error;
  }
}

/** The text of the one case, which is left out where all that it would say is. */
const write = (value) => (value === undefined ? '{}' : writeCase(value));

module.exports = { write, writeCase };
