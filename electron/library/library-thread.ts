import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../core/base/result';
import { describeError, type ErrorReport } from '../contract/error-report';
import type { Failure } from '../contract/failure';
import type { LibraryAnswer, LibraryCall, LibraryThreadData } from './library-messages';
import type { LibraryService, LibraryStatus } from './library-service';
import { mapOperations } from './operations';

export type LibraryThreadOptions = LibraryThreadData & {
  /** The bundle of `library-worker.ts`. */
  readonly program: string;
  readonly onBug: (report: ErrorReport) => void;
};

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: unknown) => void };

/** A bug in the library's thread, told to the caller without its message. */
class LibraryBug extends Error {
  override readonly name = 'LibraryBug';
}

/**
 * The library in a thread of its own, as if it were here. The thread starts at once; should it die, the calls
 * under way fail with `library-unavailable` and the next call starts another.
 */
export function libraryThread(options: LibraryThreadOptions): LibraryService {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined = start();
  let calls = 0;

  function start(): Worker {
    const { program, path } = options;
    const started = new Worker(program, {
      workerData: { path },
    });
    started.on('message', settle);
    started.on('error', (error) => options.onBug(describeError(error)));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      for (const { resolve } of waiting.values()) resolve(unavailable());
      waiting.clear();
    });
    return started;
  }

  function settle(answer: LibraryAnswer): void {
    const caller = waiting.get(answer.call);
    waiting.delete(answer.call);
    if ('answer' in answer) {
      caller?.resolve(answer.answer);
    } else {
      options.onBug(answer.bug);
      caller?.reject(new LibraryBug(answer.bug.name));
    }
  }

  function ask(operation: LibraryCall['operation'], input: unknown): Promise<unknown> {
    calls += 1;
    const message: LibraryCall = { call: calls, operation, input };
    worker ??= start();
    const answer = new Promise((resolve, reject) => waiting.set(message.call, { resolve, reject }));
    worker.postMessage(message);
    return answer;
  }

  function unavailable(): { ok: false; failure: Failure } {
    return fail({
      code: 'library-unavailable',
      message: `Phần đọc, ghi thư viện vừa dừng vì lỗi ngoài dự kiến. Các kế hoạch đã lưu vẫn nằm trong “${options.path}”. Hãy thử lại; nếu vẫn gặp, hãy khởi động lại hoặc cài lại Dự Thảo.`,
      retry: true,
    });
  }

  return {
    // The other side is `libraryService`, which the same names and types describe.
    ...mapOperations((name) => (input) => ask(name, input) as Promise<Result<unknown, Failure>>),
    status: () => ask('status', undefined) as Promise<Result<LibraryStatus, Failure>>,
    restore: (input) => ask('restore', input) as ReturnType<LibraryService['restore']>,
    async close() {
      if (worker === undefined) return;
      await ask('close', undefined);
      await worker?.terminate();
    },
  };
}
