import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/**
 * Gives Kysely a `libsql` connection on which every write is a transaction that takes the write lock first,
 * by `exec`.
 *
 * `libsql` does not reset a prepared statement that failed with SQLITE_BUSY. SQLite then counts it as still
 * writing, and every later write that is its own transaction returns as if done but is never committed.
 * `exec` finalises what it ran, and behind the write lock no prepared statement can meet SQLITE_BUSY.
 */
export function transactionalConnection(connection: Database.Database): SqliteDatabase {
  const rollback = () => {
    // On a full disk SQLite has rolled back by itself.
    if (connection.inTransaction) connection.exec('rollback');
  };

  function inTransaction<Value>(write: () => Value): Value {
    if (connection.inTransaction) return write();
    connection.exec('begin immediate');
    try {
      const value = write();
      connection.exec('commit');
      return value;
    } catch (error) {
      rollback();
      throw error;
    }
  }

  const command = (run: () => void): SqliteStatement => ({
    reader: false,
    run: () => {
      run();
      return { changes: 0, lastInsertRowid: 0 };
    },
    all: () => [],
    iterate: () => [][Symbol.iterator](),
  });

  return {
    close: () => connection.close(),
    prepare(sql) {
      if (sql === 'begin') return command(() => connection.exec('begin immediate'));
      if (sql === 'commit') return command(() => connection.exec('commit'));
      if (sql === 'rollback') return command(rollback);
      const statement = connection.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters),
        iterate: (parameters) => statement.iterate(parameters),
        run: (parameters) => inTransaction(() => statement.run(parameters)),
      };
    },
  };
}
