import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { describeError } from '../contract/error-report';
import type { LibraryAnswer, LibraryCall } from './library-messages';
import { libraryService } from './library-service';
import type { AnyOperation } from './operations';
import { seedExamples, seedRegisters } from './seeds';

// The thread that has the library open: parsing a plan and waiting for the disk must not stop the window.
const port = parentPort;
if (port === null) throw new Error('The library runs in a thread of its own');

const { path } = z.object({ path: z.string() }).parse(workerData);
const service = libraryService({
  path,
  examples: seedExamples(),
  registers: seedRegisters(),
  now: () => new Date(),
  newId: randomUUID,
});

port.on('message', ({ call, operation, input }: LibraryCall) => {
  const reply = (answer: LibraryAnswer) => port.postMessage(answer);
  (service[operation] as AnyOperation)(input).then(
    (answer) => reply({ call, answer }),
    (error: unknown) => reply({ call, bug: describeError(error) }),
  );
});
