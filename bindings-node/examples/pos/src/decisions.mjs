// Decisions: made by clausebook under the policy of the day, and kept as receipts with their clauses.

import { message } from 'clausebook';
import { policyAt } from './policies.mjs';

/** Keeps a receipt and the clauses that it cites. */
function keep(store, subject, decidedAt, record) {
  const { function: name, book_version: version, book_digest: digest, library, decision } = JSON.parse(record);
  const id = store.insert(
    `INSERT INTO receipts (subject, decided_at, function, verdict, book_version, book_digest, library, record)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [subject, decidedAt.toISOString(), name, decision.verdict, version, digest, library, record]);
  for (const { clause, outcome } of decision.findings) {
    store.run('INSERT INTO receipt_clauses VALUES (?, ?, ?)', [id, clause, outcome]);
  }
  return { receipt: id, bookVersion: version };
}

/**
 * Decides one case under the policy that was in force on its `day`, keeps the decision, and runs in the same change
 * what follows from it. Bad input throws, and then nothing is kept.
 */
export function decide({ store, clock }, { subject, call, input, day, then = () => {} }) {
  // Every fault of the input comes first: one of them may be the instant that picks the policy.
  call(input);
  const policy = policyAt(store, day);
  const answer = call(input, policy);
  return store.together(() => {
    const kept = keep(store, subject, clock(), call.receipt(input, policy));
    then(answer);
    return { ...kept, ...answer };
  });
}

/** A decision as it leaves the till: each finding with its sentence. */
export function told(decision, language) {
  const findings = decision.findings.map((finding) => ({ ...finding, says: message(finding, language) }));
  return { ...decision, findings };
}
