import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';

/** A year and a bit (ms). */
const BACK = 400 * 86_400_000;

/**
 * Gives a copy of the extension a clock of its own: in pages it goes back when `setBack` says so, in the
 * background it is back from the beginning.
 * @param extension folder of a copy
 */
export function makeClockMovable(extension: string): void {
  const shifted = (by: string) => `{
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() - ${by}); }
      static now() { return Real.now() - ${by}; }
    };
  }\n`;
  for (const [path, by] of [
    ['content-scripts/guard.js', 'Number(document.documentElement?.dataset.jam ?? 0)'],
    ['background.js', String(BACK)],
  ] as const) {
    const file = join(extension, path);
    writeFileSync(file, shifted(by) + readFileSync(file, 'utf8'));
  }
}

/** The clock of the page goes back by more than a year; what is stored already is of a later time. */
export const CLOCK: Readonly<Record<string, Fault>> = {
  'the clock is set back': {
    strike: async ({ scene: { page } }) => {
      await page.eval((by) => {
        document.documentElement.dataset.jam = String(by);
      }, BACK);
      return undefined;
    },
  },
};
