import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** The rings: pure functions, components in a simulated page, the whole thing in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: { name: 'pure', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
