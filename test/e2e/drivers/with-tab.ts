import { afterEach } from 'vitest';
import type { DrivenBrowser, Page } from './types.ts';

/** Where a page is opened: a browser opens a tab for it, a tab goes there. */
export type Opener = Pick<DrivenBrowser, 'open'>;

/**
 * One tab in which the tests of a block open their pages one after the other, as people do. A tab of
 * its own costs a process each time: half of all the work of an act in Chromium (November 2026).
 */
export function withTab(browser: () => DrivenBrowser): () => Opener {
  let tab: Page | undefined;
  // What a failed test left behind must not fail the next one.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await tab?.close().catch(() => undefined);
    tab = undefined;
  });
  const open = async (url: string) => {
    await tab?.open(url);
    tab ??= await browser().open(url);
    return tab;
  };
  return () => ({ open });
}
