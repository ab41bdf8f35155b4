import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { openDialog, openScreen, prepare, screenNames } from './screens.ts';

const SHOTS = 'test-results/hands';

describe.each(browsers)('forced colours in %s', (name) => {
  const browser = withBrowser(name, { forcedColors: true });
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    await prepare(browser());
  });

  test.each(screenNames)('%s shows its controls, its states and its marks', async (screen) => {
    const page = await openScreen(browser(), screen);
    expect(await page.eval(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await page.press('Tab');
    await page.press('Tab');
    await page.screenshot(`${SHOTS}/${name}-forced-${screen.replace(/\W/g, '-')}.png`);
    expect(await page.eval(`(${unseen})(document)`)).toEqual([]);
    await page.close();
  });

  test('a switch that is on does not look like one that is off', async () => {
    const page = await openScreen(browser(), 'options.html');
    // Not that of X, over whose page the dialog comes up below.
    await page.click('.jn-platforms > div:nth-child(2) .jn-switch input');
    const looks = await page.eval(() =>
      [...document.querySelectorAll('#platform .jn-switch input')].slice(0, 2).map((one) => {
        const knob = getComputedStyle(one, '::before');
        return `${getComputedStyle(one).backgroundColor} ${knob.backgroundColor} ${knob.transform}`;
      }),
    );
    expect(looks[0]).not.toBe(looks[1]);
    await page.close();
  });

  test('so does the dialog over a page', async () => {
    const page = await openDialog(browser());
    await page.press('Tab');
    await page.screenshot(`${SHOTS}/${name}-forced-dialog.png`);
    const found = await page.ours.eval(unseen);
    expect(found.flat()).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: edges, marks and icons that do not stand out from what is behind them by 3 : 1. */
function unseen(root: Document | ShadowRoot): string[] {
  type Edge = readonly [selector: string, property: string];
  const edges: readonly Edge[] = [
    ['.jn-button', 'borderTopColor'],
    ['.jn-input', 'borderTopColor'],
    ['.jn-card, .jn-item, .jn-warning, .jn-panel', 'borderTopColor'],
    ['.jn-switch input', 'borderTopColor'],
    ['.jn-badge', 'borderTopColor'],
    ['.jn-badge svg', 'fill'],
    ['.jn-chart rect', 'stroke'],
    ['.jn-nav a[aria-current]', 'borderBottomColor'],
    ['.jn-finding', 'borderLeftColor'],
    ['progress', 'borderTopColor'],
    [':focus-visible', 'outlineColor'],
  ];
  const rgbOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const lightness = (color: string) => {
    const [r = 0, g = 0, b = 0] = rgbOf(color).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (rgbOf(backgroundColor)[3] !== 0) return backgroundColor;
    }
    const probe = (root.querySelector('*') ?? document.body).appendChild(
      document.createElement('i'),
    );
    probe.style.backgroundColor = 'Canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return canvas;
  };
  const isShown = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const found: string[] = [];
  const told = (one: Element, what: string, color: string, back: string) =>
    found.push(`${what} ${color} on ${back}: ${one.outerHTML.slice(0, 100)}`);
  for (const [selector, property] of edges) {
    for (const one of root.querySelectorAll(selector)) {
      if (!isShown(one)) continue;
      const style = getComputedStyle(one);
      const color = String(style[property as keyof CSSStyleDeclaration]);
      const back = behind(one.parentElement);
      const side = property.replace('Color', 'Width') as keyof CSSStyleDeclaration;
      const isThin = property.startsWith('border') && Number.parseFloat(String(style[side])) < 1;
      const isPainted = style.backgroundColor !== back && rgbOf(style.backgroundColor)[3] !== 0;
      if (isThin || (contrast(color, back) < 3 && !isPainted)) told(one, property, color, back);
    }
  }
  for (const mark of root.querySelectorAll('mark')) {
    const { backgroundColor, color } = getComputedStyle(mark);
    const back = behind(mark.parentElement);
    if (backgroundColor === back) told(mark, 'mark', backgroundColor, back);
    if (contrast(color, backgroundColor) < 4.5) told(mark, 'text', color, backgroundColor);
  }
  for (const button of root.querySelectorAll('.jn-button')) {
    if (!isShown(button)) continue;
    const { color } = getComputedStyle(button);
    const back = behind(button);
    if (contrast(color, back) < 4.5) told(button, 'text', color, back);
  }
  return found;
}
