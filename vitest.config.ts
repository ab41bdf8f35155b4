import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const inBrowsers = {
  environment: 'node',
  // One waits for a page while the other works: two browsers on two cores lose no time and no tap.
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A browser on a busy machine loses a tap now and then; what fails three times has failed.
  retry: 2,
} as const;

/** What looks at pictures needs a core of its own: an act waits 1.5 s for it and then goes on without. */
const lookingAtPictures = [
  'test/e2e/pictures.test.ts',
  'test/e2e/posters.test.ts',
  'test/e2e/pages/photo.test.ts',
  'test/e2e/pages/review-pictures.test.ts',
];

/** By name: that puts the files of all acts, by far the longest, before the many short ones. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }
}

/** The rings: pure functions and components, practice pages in real browsers, the whole extension there. */
export default defineConfig({
  test: {
    sequence: { sequencer: ByName },
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'pure',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['test/unit/settle-effects.ts'],
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
          exclude: ['test/e2e/drivers/**', ...lookingAtPictures],
          ...inBrowsers,
        },
      },
      {
        test: { name: 'pictures', include: lookingAtPictures, ...inBrowsers, maxWorkers: 1 },
      },
    ],
  },
});
