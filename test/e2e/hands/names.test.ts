import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { openDialog, openScreen, prepare, type Screen, screenNames } from './screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Names that both languages share: brands, accounts, addresses, dates, numbers, the languages themselves. */
const SHARED =
  /^(X|Facebook|Instagram|YouTube|TikTok|Threads|LinkedIn|Bluesky|Mastodon|Telegram|WhatsApp|PNS|CPNS|PPPK|Status|English|Bahasa Indonesia|Platform)$/;

interface Named {
  role: string;
  name: string;
}

describe.each(browsers)('names for screen readers in %s', (name) => {
  const said = new Map<string, Named[]>();

  describe.each(['id', 'en'] as const)('%s', (language) => {
    const browser = withBrowser(name);
    beforeAll(() => prepare(browser(), language));

    test.each(screenNames)('every control and landmark of %s has one', async (screen) => {
      const page = await openScreen(browser(), screen);
      await page.waitFor((wanted) => document.documentElement.lang === wanted, language);
      const names = await namesOn(page);
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter((one) => one.name === '')).toEqual([]);
      said.set(`${language} ${screen}`, names);
      await page.close();
    });

    test('so has everything in the dialog, in the language that the page is told of', async () => {
      const page = await openDialog(browser());
      const names = (await page.ours.eval(namesIn)).flat();
      expect(names.filter((one) => one.name === '')).toEqual([]);
      expect(names.map(({ role }) => role)).toContain('dialog');
      const langs = await page.ours.eval((root) => (root.host as HTMLElement).lang);
      expect(langs).toContain(language);
      said.set(`${language} dialog`, names);
      await page.close();
    });
  });

  test.each([...screenNames, 'dialog'] as (Screen | 'dialog')[])(
    '%s says nothing in the other language',
    (screen) => {
      const [indonesian = [], english = []] = ['id', 'en'].map((one) =>
        said.get(`${one} ${screen}`),
      );
      expect(english.map(({ role }) => role)).toEqual(indonesian.map(({ role }) => role));
      const same = indonesian.filter(
        (one, at) => one.name === english[at]?.name && /\p{L}{2}/u.test(one.name),
      );
      expect(same.filter((one) => !SHARED.test(one.name))).toEqual([]);
    },
  );
});

/** Role and name, as axe-core computes it, of all controls, landmarks and named groups of the page. */
async function namesOn(page: Page): Promise<Named[]> {
  await page.eval(`(() => { ${axe}; return true; })()`);
  return page.eval(() => {
    interface Axe {
      setup(node: Element): void;
      teardown(): void;
      commons: { text: { accessibleText(node: Element): string } };
    }
    const { axe } = window as unknown as { axe: Axe };
    axe.setup(document.documentElement);
    const named =
      'button, a[href], input, select, textarea, summary, nav, progress, fieldset, article, table, [aria-label], [aria-labelledby]';
    const names = [...document.querySelectorAll(named)]
      .filter((one) => !one.closest('[aria-hidden=true]') && one.checkVisibility())
      .map((one) => ({
        role: one.getAttribute('role') ?? one.tagName.toLowerCase(),
        // axe-core knows no labels of `progress`.
        name: (
          one.ariaLabel ??
          (one as HTMLInputElement).labels?.[0]?.textContent ??
          axe.commons.text.accessibleText(one)
        )
          .replace(/\s+/g, ' ')
          .trim(),
      }));
    axe.teardown();
    return names;
  });
}

/** Runs in our root, which axe-core cannot see: the same by labels and text. */
function namesIn(root: ShadowRoot): Named[] {
  const named = 'dialog, button, input, section, fieldset, [aria-label]';
  return [...root.querySelectorAll(named)].map((one) => {
    const by = one.getAttribute('aria-labelledby');
    const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
    const name =
      one.getAttribute('aria-label') ??
      (by ? root.getElementById(by)?.textContent : undefined) ??
      [...labels.map((label) => label.textContent), one.textContent].join(' ');
    return { role: one.tagName.toLowerCase(), name: (name ?? '').replace(/\s+/g, ' ').trim() };
  });
}
