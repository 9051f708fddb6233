// Names as TypeScript writes them.

export { camel } from '../lib/names.js';
import { camel } from '../lib/names.js';

/** `follow_up` as `FollowUp`. */
export function pascal(name) {
  const inside = camel(name);
  return inside.charAt(0).toUpperCase() + inside.slice(1);
}

/** The names of an input or a value: the properties of its objects, but not the words of its maps. */
export function namesOf(schema, found = new Set()) {
  if (Array.isArray(schema)) schema.forEach((below) => namesOf(below, found));
  else if (schema !== null && typeof schema === 'object') {
    if (schema.properties && !schema.propertyNames) Object.keys(schema.properties).forEach((name) => found.add(name));
    Object.values(schema).forEach((below) => namesOf(below, found));
  }
  return found;
}
