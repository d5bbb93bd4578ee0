import { defineConfig } from 'vitest/config';

/** The fast tests: no window, no system packages. `vitest.e2e.config.ts` has the rest. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/rendered/**'],
    globalSetup: ['test/helpers/temporary-root-setup.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
