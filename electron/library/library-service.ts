import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import { attachmentStore } from './attachment-store';
import { documentStore } from './document-store';
import { dueStore } from './due-store';
import { linkStore } from './link-store';
import { type OpenedLibrary, type OpenLibraryOptions, openLibrary } from './open-library';
import { type AnyOperation, type LibraryOperations, mapOperations, type OperationName } from './operations';
import { organStore } from './organ-store';
import { organWorkStore } from './organ-work-store';
import { planStore } from './plan-store';
import { reportStore } from './report-store';
import { restoreLibrary } from './restore';
import { reviewStore } from './review-store';
import { searchStore } from './search-store';
import { libraryFailure, sqliteTrouble } from './sqlite-error';
import { threadStore } from './thread-store';
import { traceGraphStore } from './trace-graph-store';
import { traceStore } from './trace-store';
import { traceViewStore } from './trace-view-store';
import { upkeepStore } from './upkeep-store';

export type LibraryServiceOptions = OpenLibraryOptions & { readonly newId: () => string };

/** What the user must be told about how the library was opened. */
export type LibraryStatus = { readonly notices: readonly string[] };

type Opening = Promise<Result<{ opened: OpenedLibrary; operations: LibraryOperations }, Failure>>;

/** A library that opens itself, and tries again at the next request when it could not be opened. */
export type LibraryService = LibraryOperations & {
  readonly status: () => Promise<Result<LibraryStatus, Failure>>;
  /**
   * Puts a backup in the place of the library, which is kept under another name (`kept`); what is asked meanwhile
   * waits for it. Fails with `backup-unusable` or `backup-failed`, and then the library is what it was.
   */
  readonly restore: (request: { backup: string }) => ReturnType<typeof restoreLibrary>;
  readonly close: () => Promise<void>;
};

export function libraryService(options: LibraryServiceOptions): LibraryService {
  let opening: Opening | undefined;
  const notices: string[] = [];
  /** What is being done just now: a library is not taken away under it. */
  const running = new Set<Promise<unknown>>();

  async function open(): Opening {
    const opened = await openLibrary(options);
    if (!opened.ok) return opened;
    notices.push(...opened.value.notices);
    return succeed({ opened: opened.value, operations: operationsOf(opened.value, options) });
  }

  async function ready(): Opening {
    opening ??= open();
    const attempt = opening;
    let usable = false;
    try {
      const library = await attempt;
      usable = library.ok;
      return library;
    } finally {
      if (!usable && opening === attempt) opening = undefined;
    }
  }

  async function perform(name: OperationName, input: unknown): ReturnType<AnyOperation> {
    const library = await ready();
    return library.ok ? (library.value.operations[name] as AnyOperation)(input) : library;
  }

  const operations = mapOperations((name) => async (input) => {
    const answer = perform(name, input);
    running.add(answer);
    try {
      return await answer;
    } finally {
      running.delete(answer);
    }
  });

  return {
    ...operations,
    async status() {
      const library = await ready();
      return library.ok ? succeed({ notices }) : library;
    },
    restore({ backup }) {
      const before = opening;
      // Only those asked before: those asked from now on wait for this.
      const unfinished = [...running];
      const restored = (async () => {
        const library = await before;
        await Promise.allSettled(unfinished);
        if (library?.ok) await library.value.opened.database.close();
        return restoreLibrary({ library: options.path, backup, now: options.now() });
      })();
      opening = restored.then(open, open);
      return restored;
    },
    async close() {
      const library = await opening;
      opening = undefined;
      if (library?.ok) await library.value.opened.database.close();
    },
  };
}

/** The operations over an open database; the troubles of SQLite come back as failures. */
function operationsOf({ database }: OpenedLibrary, options: LibraryServiceOptions): LibraryOperations {
  const { queries } = database;
  const stores: LibraryOperations = {
    ...planStore(queries, options),
    ...organStore(queries, options),
    ...organWorkStore(queries),
    ...documentStore(queries, options),
    ...attachmentStore(queries, options),
    ...linkStore(queries, options),
    ...reviewStore(queries, options),
    ...traceStore(queries),
    ...traceViewStore(queries),
    ...traceGraphStore(queries),
    ...threadStore(queries),
    ...dueStore(queries),
    ...reportStore(queries),
    ...searchStore(queries),
    ...upkeepStore(database, options),
  };
  return mapOperations((name) => async (input) => {
    try {
      return await (stores[name] as AnyOperation)(input);
    } catch (error) {
      const trouble = sqliteTrouble(error);
      if (trouble === undefined) throw error;
      return fail(libraryFailure(trouble, options.path));
    }
  });
}
