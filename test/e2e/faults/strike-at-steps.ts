import { describe, test } from 'vitest';
import { decide, mustHaveSent, performAndBeWarned } from '../behaviours/scene.ts';
import type { BrowserName, DrivenBrowser } from '../drivers/types.ts';
import { type Fault, STEPS, type Step, type Struck } from './faults.ts';
import { type Kept, mustBeKept } from './ledger-rows.ts';
import { mustBeFree, openPost, sendAnyway } from './one-post.ts';
import { held } from './tally.ts';

let posts = 0;

/**
 * Each fault at each step of a post that is warned of. Nothing that was stored is lost, nothing goes
 * out but what the user sends, and that once, and the page can be used afterwards.
 */
export function strikeAtSteps(
  name: BrowserName,
  browser: () => DrivenBrowser,
  faults: Readonly<Record<string, Fault>>,
): void {
  let kept: Kept[] = [];

  describe.each(Object.entries(faults))('%s', (title, fault) => {
    const reason = fault.leftOut?.[name];
    const label = reason === undefined ? '%s' : `%s (left out: ${reason})`;
    test.skipIf(reason !== undefined).each(STEPS)(label, async (step) => {
      const word = `uji${posts++}${name}`;
      const scene = await openPost(browser(), word);
      const struck = { browser: browser(), scene, word };
      const strike = async (at: Step) => {
        if (at !== step) return;
        if (fault.deletes) kept = [];
        kept.push(...((await fault.strike(struck)) ?? []));
      };
      const through = async () => {
        const end = await goThrough(struck, step, strike);
        await mustHaveSent(scene.page, end.sent);
        await mustBeFree(scene, end.sent);
        return end;
      };
      const { warnings, sent } = await through().finally(() => fault.mend?.(browser()));
      await scene.page.close();
      const keeps = fault.keeps?.(step, name) ?? 'decision';
      const outcome = sent > 0 ? 'published' : 'cancelled';
      if (keeps !== 'nothing') {
        kept.push({ word, warnings, outcome: keeps === 'decision' ? outcome : 'any' });
      }
      await mustBeKept(browser(), kept);
      held(title, step);
    });
  });
}

/** @returns how often was warned, and how many posts must have gone out. */
async function goThrough(
  { scene }: Struck,
  step: Step,
  strike: (at: Step) => Promise<void>,
): Promise<{ warnings: number; sent: number }> {
  await strike('before the act');
  await scene.page.toFront();
  await performAndBeWarned(scene);
  let warnings = 1;
  await strike('while the warning is shown');
  await scene.page.toFront();
  if ((await scene.page.ours.dialog()) === null) {
    // It went with the script that had asked; nothing is out, and the next press is asked about again.
    await mustHaveSent(scene.page, 0);
    await scene.act.commit(scene.page, scene.what);
    await scene.page.ours.waitForDialog();
    warnings += 1;
  }
  if (step !== 'after "Batal"') {
    warnings += await sendAnyway(scene, () => strike('before the act goes out'));
    return { warnings, sent: 1 };
  }
  await decide(scene, 'Batal');
  await strike('after "Batal"');
  return { warnings, sent: 0 };
}
