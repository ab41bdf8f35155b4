import { describe, expect, it } from 'vitest';
import { tokensCss } from '../../../src/ui/tokens.ts';

/** WCAG 2.2 relative luminance and contrast of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const read = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--jn-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v]),
  );
const [lightCss = '', darkCss = ''] = tokensCss.split('@media (prefers-color-scheme: dark)');
const themes = { light: read(lightCss), dark: read(darkCss) };
const LEVELS = ['aman', 'waspada', 'bahaya', 'unchecked'];

describe.each(Object.entries(themes))('%s theme', (_, theme) => {
  const pairs = [
    ...['ink', 'ink-2', 'accent'].flatMap((ink) =>
      ['bg', 'surface', 'surface-2'].map((ground) => [ink, ground, 4.5] as const),
    ),
    ...LEVELS.flatMap((level) =>
      [`${level}-soft`, 'surface', 'bg'].map((ground) => [level, ground, 4.5] as const),
    ),
    ...LEVELS.map((level) => ['ink', `${level}-soft`, 4.5] as const),
    ['accent-ink', 'accent', 4.5],
    ['accent-ink', 'accent-strong', 4.5],
    ...['line-strong', 'focus'].flatMap((line) =>
      ['bg', 'surface'].map((ground) => [line, ground, 3] as const),
    ),
  ] as const;
  it.each(pairs)('%s on %s reaches %s:1', (ink, ground, least) => {
    expect(contrast(theme[ink] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('names the same colours in both themes', () => {
  expect(Object.keys(themes.dark).sort()).toEqual(Object.keys(themes.light).sort());
});

it('has no rem, which would follow the host page', () => {
  expect(tokensCss).not.toMatch(/\drem\b/);
});
