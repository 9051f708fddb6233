// What the shop keeps: orders, complaints, policies, and every decision as a receipt.

import sqlite from 'node-sqlite3-wasm';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS orders (
    number TEXT PRIMARY KEY, order_kind TEXT NOT NULL, order_amount TEXT NOT NULL, paid TEXT,
    ordered_at TEXT NOT NULL, handed_over_at TEXT, state TEXT NOT NULL DEFAULT 'open'
  );
  CREATE TABLE IF NOT EXISTS complaints (
    id INTEGER PRIMARY KEY, order_number TEXT REFERENCES orders, received_at TEXT NOT NULL, classes TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS complaint_entries (
    complaint INTEGER NOT NULL REFERENCES complaints, class TEXT NOT NULL, sort TEXT NOT NULL CHECK (sort IN ('event', 'act')),
    name TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (complaint, class, sort, name)
  );
  CREATE TABLE IF NOT EXISTS policies (in_force_from TEXT PRIMARY KEY, settings TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS receipts (
    id INTEGER PRIMARY KEY, subject TEXT NOT NULL, decided_at TEXT NOT NULL, function TEXT NOT NULL,
    verdict TEXT NOT NULL, book_version TEXT NOT NULL, book_digest TEXT NOT NULL, library TEXT NOT NULL, record TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS receipt_clauses (
    receipt INTEGER NOT NULL REFERENCES receipts, clause TEXT NOT NULL, outcome TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS receipts_by_subject ON receipts (subject);
  CREATE INDEX IF NOT EXISTS receipts_by_clause ON receipt_clauses (clause);
`;

/** A database file with the tables of the shop. */
export function openStore(file) {
  const database = new sqlite.Database(file);
  database.exec(SCHEMA);
  let depth = 0;
  return {
    /** Runs changes that belong together, also inside others: all of them are kept, or none. */
    together(change) {
      const savepoint = `change_${depth}`;
      database.exec(`SAVEPOINT ${savepoint}`);
      depth += 1;
      try {
        return change();
      } catch (error) {
        database.exec(`ROLLBACK TO ${savepoint}`);
        throw error;
      } finally {
        depth -= 1;
        database.exec(`RELEASE ${savepoint}`);
      }
    },
    all: (sql, values = []) => database.all(sql, values),
    get: (sql, values = []) => database.get(sql, values) ?? undefined,
    run: (sql, values = []) => database.run(sql, values),
    insert: (sql, values) => database.run(sql, values).lastInsertRowid,
    close: () => database.close(),
  };
}
