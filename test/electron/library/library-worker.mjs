import { register } from 'tsx/esm/api';

// The program of the library's thread from its sources: in a thread, `--import tsx` has no effect.
register();
await import('../../../electron/library/library-worker.ts');
