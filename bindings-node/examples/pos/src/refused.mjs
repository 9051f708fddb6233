// Requests that are refused before any decision: nothing is there, or something is there already.

/** An error with its HTTP status. */
export function refused(statusCode, message) {
  return Object.assign(new Error(message), { statusCode });
}
