// Receipts: every decision as it was made, and what it would be today.

import { clause, furnitureStore, replay } from 'clausebook';
import { languageOf } from '../language.mjs';
import { policyAt } from '../policies.mjs';
import { refused } from '../refused.mjs';

const COLUMNS = `id AS receipt, subject, decided_at AS decidedAt, function, verdict, book_version AS bookVersion,
  book_digest AS bookDigest, library`;

function receiptOf(store, id) {
  const row = store.get(`SELECT ${COLUMNS}, record FROM receipts WHERE id = ?`, [Number(id)]);
  if (row === undefined) throw refused(404, `there is no receipt ${id}`);
  return row;
}

/** The clauses that a receipt cites, in their own words. */
function citedBy(store, id, language) {
  const rows = store.all('SELECT DISTINCT clause FROM receipt_clauses WHERE receipt = ?', [id]);
  return rows.map(({ clause: cited }) => {
    const { source, lines, ...words } = clause(cited);
    return { clause: cited, says: words[language], source, lines };
  });
}

/** The policy to replay under: the one of an instant, one that is tried out, or the receipt's own. */
function policyFor(store, { inForceAt, settings }) {
  if (settings !== undefined) return new furnitureStore.Policy(settings);
  return inForceAt === undefined ? undefined : policyAt(store, inForceAt);
}

/** The routes of receipts. */
export function receiptRoutes(app, { store }) {
  app.get('/receipts', (request) => {
    const { subject = null, clause: cited = null } = request.query;
    return store.all(
      `SELECT ${COLUMNS} FROM receipts
       WHERE (?1 IS NULL OR subject = ?1) AND (?2 IS NULL OR id IN (SELECT receipt FROM receipt_clauses WHERE clause = ?2))
       ORDER BY id`, { '?1': subject, '?2': cited });
  });

  app.get('/receipts/:id', (request) => {
    const { record, ...row } = receiptOf(store, request.params.id);
    return { ...row, record: JSON.parse(record), clauses: citedBy(store, row.receipt, languageOf(request)) };
  });

  app.post('/receipts/:id/replay', (request) => {
    const { record } = receiptOf(store, request.params.id);
    return replay(record, policyFor(store, request.body ?? {}));
  });
}
