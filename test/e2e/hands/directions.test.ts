import { beforeAll, describe, expect, test } from 'vitest';
import type { ActivityRow } from '../../../src/ledger/activity-types.ts';
import type { WarningRow } from '../../../src/ledger/types.ts';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { putActivities, putRows } from '../pages/put-rows.ts';
import { sampleActivities } from '../pages/sample-activities.ts';
import { sampleRows } from '../pages/sample-rows.ts';

const ARABIC = 'أدعو الجميع إلى التصويت للرقم 2';
/** Commands that turn everything behind them, unless something ends them. */
const OVERRIDE = '\u202e';
const END = '\u2069';

describe.each(browsers)('text from right to left in %s', (name) => {
  const browser = withBrowser(name);
  beforeAll(async () => {
    const page = await browser().openOurs('review.html');
    await page.waitFor(() => document.querySelector('h1'));
    const row = sampleRows(4).find(({ findings }) => findings.length > 0) as WarningRow;
    const spans = [{ start: 0, end: 4 }];
    await putRows(page, [
      {
        ...row,
        kind: 'reply',
        text: ARABIC,
        findings: row.findings.map((finding) => ({ ...finding, spans })),
        target: { author: `Budi${END}${OVERRIDE}`, handle: 'budi_s', text: 'Halo' },
        reason: `${OVERRIDE}latihan`,
      },
    ]);
    const find = sampleActivities(30).find(({ mark }) => mark === 'open') as ActivityRow;
    await putActivities(page, [{ ...find, account: `مرشح${END}${OVERRIDE}`, text: ARABIC }]);
    await page.close();
  });

  test('a finding runs from the right, our labels around it from the left', async () => {
    const page = await browser().openOurs('history.html');
    await page.waitFor(() => document.querySelector('article'));
    expect(await page.eval(directionOf, 'article .jn-text')).toBe('rtl');
    // The mark is at the start of the text, which is its right end.
    const [mark, text] = await page.eval(() =>
      ['article mark', 'article .jn-text'].map((one) => {
        const { left, right } = (document.querySelector(one) as Element).getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(Math.abs((mark?.right ?? 0) - (text?.right ?? 0))).toBeLessThan(1);
    expect(mark?.left ?? 0).toBeGreaterThan(text?.left ?? 0);
    expect(await turnedIn(page, '.jn-target p', 'Ditujukan pada')).toEqual([]);
    expect(await turnedIn(page, '.jn-target p', '@budi_s')).toEqual([]);
    expect(await turnedIn(page, 'article', 'Alasan Anda')).toEqual([]);
    await page.close();
  });

  test('an account in Arabic leaves the words and the date behind it where they are', async () => {
    const page = await browser().openOurs('review.html');
    await page.waitFor(() => document.querySelector('article'));
    const place = await page.eval(() => {
      const leftOf = (one: string) =>
        document.querySelector(one)?.getBoundingClientRect().left ?? 0;
      return { account: leftOf('article .jn-hint'), date: leftOf('article time') };
    });
    expect(place.date).toBeGreaterThan(place.account);
    expect(await turnedIn(page, 'article header', '·')).toEqual([]);
    await page.close();
  });
});

function directionOf(selector: string): string {
  const element = document.querySelector(selector);
  return element ? getComputedStyle(element).direction : '';
}

/** Letters of ours that stand left of the letter before them; a label that is missing gives itself. */
function turnedIn(page: Page, selector: string, label: string): Promise<string[]> {
  return page.eval(
    (wanted) => {
      const around = document.querySelector(wanted.selector) as Element;
      const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted.label) ?? -1;
        if (start < 0) continue;
        const lefts = [...wanted.label].map((_, at) => {
          const range = document.createRange();
          range.setStart(node as Node, start + at);
          range.setEnd(node as Node, start + at + 1);
          return range.getBoundingClientRect().left;
        });
        return [...wanted.label].filter(
          (_, at) => at > 0 && (lefts[at] ?? 0) <= (lefts[at - 1] ?? 0),
        );
      }
      return [wanted.label];
    },
    { selector, label },
  );
}
