import { defineConfig } from 'vite';

/** The programs of the main process's threads, CommonJS for Node 18. They share their common code in chunks. */
export default defineConfig({
  ssr: { target: 'node', noExternal: true, external: ['libsql'] },
  build: {
    ssr: true,
    outDir: 'dist/worker',
    target: 'node18',
    minify: false,
    rolldownOptions: {
      input: {
        library: 'electron/library/library-worker.ts',
        export: 'electron/main/export-worker.ts',
      },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'shared-[hash].cjs' },
    },
  },
});
