import { register } from 'tsx/esm/api';

// The program of the exports' thread from its sources: in a thread, `--import tsx` has no effect.
register();
await import('../../../electron/main/export-worker.ts');
