import type { BrowserName } from './types.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Where the builds of this project lie; `npm test` and `npm start` make them first. */
export const built = {
  cache: `${root}.cache`,
  pages: `${root}.cache/pages`,
  extension: (browser: BrowserName) =>
    `${root}.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
} as const;
