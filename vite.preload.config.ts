import { defineConfig } from 'vite';

/** The preload: one CommonJS file, for a sandboxed preload can require nothing but Electron. */
export default defineConfig({
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: 'electron/preload/preload.ts',
    outDir: 'dist/preload',
    target: 'node18',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } },
  },
});
