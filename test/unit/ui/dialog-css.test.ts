import { expect, test } from 'vitest';
import { dialogCss } from '../../../src/ui/dialog/dialog-css.ts';

test('the warning is never invisible by itself, which would count as hidden by the page', () => {
  const opacities = [...dialogCss.matchAll(/opacity: ([\d.]+)/g)].map(([, value]) => Number(value));
  expect(opacities.length).toBeGreaterThan(0);
  expect(Math.min(...opacities)).toBeGreaterThan(0);
});
