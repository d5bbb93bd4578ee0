import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The renderer: a page with relative addresses, read from disk; nothing inlined that the content policy forbids. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
});
