import { describe, test } from 'vitest';
import { playedIn, playedUnasked, practice } from '../drivers/acts/index.ts';
import type { BrowserName } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import { goesOutOnceWhenInsisted, goesOutUnasked } from './decisions.ts';
import { isWarnedOf } from './is-warned-of.ts';
import { harmless, openScene, partisan } from './scene.ts';

/** Every act × every path; a new platform joins by being in the index and having a practice page. */
export function playActsIn(name: BrowserName): void {
  const tab = withTab(withBrowser(name));

  describe.each(practice)('$start', (site) => {
    const { start } = site;
    const played = playedIn(name, site);
    test.each(played.filter((act) => isWarnedOf(act)))(
      'held back, then once: $name',
      async (act) => {
        const scene = await openScene(tab(), start, act, partisan);
        await goesOutOnceWhenInsisted(scene);
      },
    );

    // The first sites have their English in tests of their own.
    const inEnglish = site.sparing && name === 'chromium' ? playedUnasked(site) : [];
    test.each(inEnglish.filter((act) => isWarnedOf(act)))('in English: $name', async (act) => {
      const scene = await openScene(tab(), start, act, partisan, '?lang=en');
      await goesOutOnceWhenInsisted(scene);
    });

    // Only the campaign's community can be joined on the practice pages.
    const harmlessActs = playedUnasked(site).filter(({ kind }) => kind !== 'join');
    test.each(harmlessActs)('unasked: $name', async (act) => {
      const scene = await openScene(tab(), start, act, harmless);
      await goesOutUnasked(scene);
    });
  });
}
