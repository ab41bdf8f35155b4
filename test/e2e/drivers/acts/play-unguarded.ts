import { describe, expect, test } from 'vitest';
import { readSent } from '../read-sent.ts';
import type { BrowserName } from '../types.ts';
import { withBrowser } from '../with-browser.ts';
import { withTab } from '../with-tab.ts';
import { playedIn, practice } from './index.ts';
import { addressOf } from './practice-act.ts';

const what = { text: 'Selamat pagi semua', post: '1002' };

/** Without a guard every act must go out once; otherwise "nothing went out" would prove nothing. */
export function playUnguardedIn(name: BrowserName): void {
  const tab = withTab(withBrowser(name, { extended: false }));

  describe.each(practice)('$start', (site) => {
    const { start, acts } = site;
    test.each(playedIn(name, site))('$name', async (act) => {
      const { kind, writes, prepare, commit } = act;
      const page = await tab().open(addressOf(start, act, what));
      await prepare(page, what);
      expect(await readSent(page)).toEqual([]);
      await commit(page, what);
      await page.waitFor(() => window.__sent.length > 0, undefined, 3000);
      const sent = await readSent(page);
      expect(sent.map((one) => one.kind)).toEqual([kind]);
      if (writes) expect(sent[0]?.text).toContain(what.text);
      if (kind !== 'post' && kind !== 'profile') expect(sent[0]?.target?.author).toBeTruthy();
    });

    test.each(['?lang=en', '?press=pointerdown', '?csp=strict'])('%s', async (options) => {
      const act = acts.find((one) => one.name === 'like: button');
      if (!act) throw new Error('no act to try it with');
      const page = await tab().open(addressOf(start, act, what, options));
      await act.prepare(page, what);
      await act.commit(page, what);
      expect(await page.waitFor(() => window.__sent[0]?.kind)).toBe('like');
    });
  });
}
