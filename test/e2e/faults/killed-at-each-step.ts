import { describe, test } from 'vitest';
import { decide, mustHaveSent, perform, performAndBeWarned } from '../behaviours/scene.ts';
import type { BrowserName } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { HALTS, haltAt, hasHalted, makeHalting } from './halting.ts';
import { type Kept, mustBeKept } from './ledger-rows.ts';
import { mustBeFree, openPost, sendAnyway } from './one-post.ts';
import { held } from './tally.ts';

/**
 * The background dies on each step of the way of a warning, and of its decision, into the ledger. The
 * user notices nothing; both are kept, once.
 */
export function killAtEachStep(name: BrowserName): void {
  const browser = withBrowser(name, { change: makeHalting });
  const kept: Kept[] = [];
  let posts = 0;

  describe.each([
    ['the warning', 'recordWarning'],
    ['the decision', 'updateOutcome'],
  ] as const)('the background is killed on the way of %s', (what, type) => {
    test.each(HALTS)('%s', async (at) => {
      const word = `henti${posts++}${name}`;
      const ours = await browser().openOurs('popup.html');
      await haltAt(ours, { type, at });
      const scene = await openPost(browser(), word);
      const killed = async () => {
        await hasHalted(ours);
        await browser().stopBackground();
      };
      if (type === 'recordWarning') {
        await perform(scene);
        await killed();
        await scene.page.ours.waitForDialog();
        await mustHaveSent(scene.page, 0);
        await sendAnyway(scene);
      } else {
        await performAndBeWarned(scene);
        await sendAnyway(scene, killed);
      }
      await mustHaveSent(scene.page, 1);
      await mustBeFree(scene, 1);
      await scene.page.close();
      await ours.close();
      kept.push({ word, warnings: 1, outcome: 'published' });
      await mustBeKept(browser(), kept);
      held('the background is killed', `${what}: ${at}`);
    });
  });

  test('"Batal" while the background is dying', async () => {
    const word = `batal${name}`;
    const ours = await browser().openOurs('popup.html');
    await haltAt(ours, { type: 'updateOutcome', at: 'arrived' });
    const scene = await openPost(browser(), word);
    await performAndBeWarned(scene);
    await decide(scene, 'Batal');
    await hasHalted(ours);
    await browser().stopBackground();
    await mustHaveSent(scene.page, 0);
    await scene.page.close();
    await ours.close();
    kept.push({ word, warnings: 1, outcome: 'cancelled' });
    await mustBeKept(browser(), kept);
  });
}
