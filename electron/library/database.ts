import { type Dialect, Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { collectGarbage } from './collect-garbage';
import { transactionalConnection } from './connection';
import type { LibraryTables } from './schema';
import { sqliteTrouble } from './sqlite-error';

/** How long one statement waits for another process that is writing, in ms. */
const BUSY_TIMEOUT = 1000;

/** How much of the file is kept in memory, in KiB, whatever its size. */
const CACHE_SIZE = 32 * 1024;

/** Marks a SQLite file as a library of ours ("DTLV"), so that a stranger's database is never written to. */
export const APPLICATION_ID = 0x44544c56;

/** An open SQLite file: Kysely for queries, the bare connection for pragmas. */
export type LibraryDatabase = {
  readonly queries: Kysely<LibraryTables>;
  readonly pragma: (statement: string) => unknown;
  /** Writes the library as it is into one new file, whole and without gaps; it can go on being used. */
  readonly copyTo: (path: string) => void;
  /** Writes the log back into the file, so that it can be copied alone, and lets go of it. */
  readonly close: () => Promise<void>;
};

/**
 * SQLite has transactional DDL; Kysely only lacks a lock for it. With this, a crash in the middle of an
 * update leaves the library as it was.
 */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibraryDialect extends SqliteDialect {
  override createAdapter(): ReturnType<Dialect['createAdapter']> {
    return new TransactionalSqliteAdapter();
  }
}

/**
 * Opens a SQLite file, or makes an empty one. A commit is on disk when it returns (`synchronous=FULL`), and
 * survives `kill -9` and loss of power.
 * @throws SQLite's errors; see `sqlite-error.ts`.
 */
export function openDatabase(path: string): LibraryDatabase {
  const connection = new Database(path);
  try {
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma(`cache_size = -${CACHE_SIZE}`);
  } catch (error) {
    connection.close();
    throw error;
  }
  const queries = new Kysely<LibraryTables>({
    dialect: new LibraryDialect({ database: transactionalConnection(connection) }),
  });
  return {
    queries,
    pragma: (statement) => firstValue(connection.pragma(statement)),
    copyTo: (copy) => connection.exec(`vacuum into '${copy.replaceAll("'", "''")}'`),
    close: async () => {
      try {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        // Another process is at it, or the disk is full: the log stays beside the file, and nothing is lost.
        if (sqliteTrouble(error) === undefined) throw error;
      } finally {
        await queries.destroy();
        if (connection.open) connection.close();
        await collectGarbage();
      }
    },
  };
}

function firstValue(rows: unknown): unknown {
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
}
