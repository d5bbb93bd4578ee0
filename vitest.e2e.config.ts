import { defineConfig } from 'vitest/config';

/** The tests that need system packages: journeys in a real window, and exported files as LibreOffice renders them. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'window',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/helpers/temporary-root-setup.ts', 'test/helpers/window-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'rendered',
          include: ['test/rendered/**/*.test.ts'],
          globalSetup: ['test/helpers/temporary-root-setup.ts', 'test/helpers/rendered-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
