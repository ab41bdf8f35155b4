import { expect, test } from 'vitest';
import type { Platform, SeenActivity } from '../../../src/platforms/types.ts';
import { pageOf } from './page-of.ts';

/** Address, what of the page tells whose it is, handles of the settings, whether a review is offered. */
export type OwnCase = readonly [path: string, html: string, handles: string[], isOwn: boolean];

/** What a page with these items gives, in their order; what is no act of the user's is left out. */
export function readAll(platform: Platform, html: string, path: string): SeenActivity[] {
  const { ownPages } = platform;
  if (!ownPages) throw new Error(`${platform.id} has no own pages`);
  pageOf(platform).show(html, path);
  const items = [...document.querySelectorAll(ownPages.items.join(','))];
  return items.flatMap((item) => ownPages.read(item) ?? []);
}

/** One test per page: offered on the user's own, not on others'. */
export function testOwnership(platform: Platform, cases: readonly OwnCase[]): void {
  test.each(cases)('%s %s %o is own: %s', (path, html, handles, isOwn) => {
    const { ownPages, self } = platform;
    pageOf(platform).show(html, path);
    const own = self(document);
    const isOffered =
      ownPages?.isCandidate(location) && ownPages.isOwn(document, own ? [own] : handles);
    expect(isOffered ?? false).toBe(isOwn);
  });
}
