import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const inBrowsers = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A browser on a busy machine loses a tap now and then; what fails three times has failed.
  retry: 2,
} as const;

/** The rings: pure functions and components, practice pages in real browsers, the whole extension there. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'pure',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Commands start processes of their own: on a busy machine that takes a while.
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'in-page', include: ['test/e2e/drivers/**/*.test.ts'], ...inBrowsers },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/drivers/**'],
          ...inBrowsers,
        },
      },
    ],
  },
});
