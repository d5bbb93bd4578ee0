import { defineConfig } from 'vite';

/**
 * What the main process starts beside itself: the programs of its threads, and the command line of a packaged
 * build. CommonJS for Node 18; they share their common code in chunks.
 */
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
        cli: 'electron/cli/run-cli.ts',
      },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'shared-[hash].cjs' },
    },
  },
});
