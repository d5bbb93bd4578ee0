import { defineConfig } from 'vite';

/** The main process: CommonJS for Node 18; only Electron and the native SQLite stay outside. */
export default defineConfig({
  ssr: { target: 'node', noExternal: true, external: ['electron', 'libsql'] },
  build: {
    ssr: 'electron/main/main.ts',
    outDir: 'dist/main',
    target: 'node18',
    minify: false,
    rolldownOptions: {
      output: { format: 'cjs', entryFileNames: 'main.cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
