import type { Sent } from '../../pages/shared/sent.ts';
import type { Page } from './types.ts';

/** Everything that really went out on a practice page since it was opened, oldest first. */
export function readSent(page: Page): Promise<readonly Sent[]> {
  return page.eval(() => window.__sent);
}
