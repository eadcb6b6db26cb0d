/** `factdiff/store`: where a dossier keeps its reports, beside the memory. */
import { withMethods } from '../model/checked.js';
import type { DossierStore } from '../model/index.js';
import { extractedOfRows } from '../read/kept.js';

export type { DossierStore } from '../model/index.js';

/** What is asked of a database: `DatabaseSync` of `node:sqlite` has it, and so has `Database` of better-sqlite3. */
export interface Sqlite {
  /** Runs statements that answer nothing. */
  readonly exec: (sql: string) => unknown;
  /** Makes a statement ready to be run again and again. */
  readonly prepare: (sql: string) => SqliteStatement;
}

/** A statement of such a database. */
export interface SqliteStatement {
  /** Runs it with a value for each `?`. */
  readonly run: (...values: never[]) => unknown;
  /** Its rows, as objects with a field for each column. */
  readonly all: (...values: never[]) => readonly unknown[];
}

const databaseOrFailure = withMethods('an open database of node:sqlite or better-sqlite3', 'exec', 'prepare');

/** Each engine types what a statement may be given in its own way: all take texts. */
const bound = (...values: readonly string[]): never[] => values as never[];

/** A write-ahead log that is on the disc before a change is answered: neither a killed process nor a power cut loses it, or leaves a part of it. */
const OPEN = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS factdiff_reports_1 (id TEXT PRIMARY KEY, extracted TEXT NOT NULL);
`;

/**
 * A store in a SQLite database that you open and close, in a table of its own. Of rows that somebody else has changed into something else, `all` throws an
 * error whose message names each with what is wrong with it; its `problems` are the same as values.
 *
 * @example
 * import { DatabaseSync } from 'node:sqlite'; // Node 22.13 on; on Node 20 `new Database('dossier.db')` of better-sqlite3 12 does
 * const dossier = await openDossier({ store: sqliteStore(new DatabaseSync('dossier.db')) });
 */
export const sqliteStore = (given: Sqlite): DossierStore => {
  const database = databaseOrFailure(given, 'database');
  database.exec(OPEN);
  const all = database.prepare('SELECT id, extracted FROM factdiff_reports_1 ORDER BY id');
  const put = database.prepare('INSERT OR REPLACE INTO factdiff_reports_1 (id, extracted) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM factdiff_reports_1 WHERE id = ?');
  return {
    all: () => extractedOfRows(all.all()),
    put: (extracted) => void put.run(...bound(extracted.report.id, JSON.stringify(extracted))),
    remove: (id) => void remove.run(...bound(id)),
  };
};
