import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { executableOf } from '../../../test/e2e/drivers/executables.ts';
import { POSTER_STYLES } from './poster-styles.ts';
import { POSTER_TEXTS, type PosterText } from './poster-texts.ts';

export interface Poster extends PosterText {
  style: string;
  /** A JPEG. */
  picture: Buffer;
}

const FONTS: readonly [family: string, weight: number, file: string][] = [
  ['Anton', 400, 'anton/files/anton-latin-400-normal'],
  ['Bebas Neue', 400, 'bebas-neue/files/bebas-neue-latin-400-normal'],
  ['Montserrat', 900, 'montserrat/files/montserrat-latin-900-normal'],
  ['Oswald', 700, 'oswald/files/oswald-latin-700-normal'],
  ['Poppins', 400, 'poppins/files/poppins-latin-400-normal'],
  ['Poppins', 700, 'poppins/files/poppins-latin-700-normal'],
];
const COLOURS = [
  { back: '#c1121f', front: '#ffffff', other: '#003566' },
  { back: '#ffd60a', front: '#9b0d18', other: '#ff7b00' },
  { back: '#003566', front: '#ffd60a', other: '#2b9348' },
  { back: '#2b9348', front: '#ffffff', other: '#111111' },
  { back: '#f8f9fa', front: '#003566', other: '#6a040f' },
  { back: '#ff7b00', front: '#ffffff', other: '#6a040f' },
];
const QUALITY = 75;
/** What a phone makes of a poster on the other side of the street. */
const STREET_QUALITY = 45;

/**
 * Renders each text in some styles, as JPEG files have it; every run gives the same posters.
 *
 * @param photos files that stand behind the text
 */
export async function renderPosters(
  photos: readonly string[],
  styles: readonly string[] = Object.keys(POSTER_STYLES),
): Promise<Poster[]> {
  const browser = await chromium.launch({
    executablePath: executableOf('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
    const posters: Poster[] = [];
    for (const [row, [style, markup]] of Object.entries(POSTER_STYLES).entries()) {
      if (!styles.includes(style)) continue;
      for (const [column, text] of POSTER_TEXTS.entries()) {
        const number = row * POSTER_TEXTS.length + column;
        const sheet = {
          lines: (first: number, others: number, more = '') =>
            text.lines
              .map(
                (line, at) =>
                  `<div style="font-size:${at === 0 ? first : others}px;line-height:1.25;margin:8px 0;${more}">${line}</div>`,
              )
              .join(''),
          photo: addressOf(photos[number % photos.length]),
          colours: COLOURS[number % COLOURS.length] as (typeof COLOURS)[number],
        };
        await page.setContent(`<style>body{margin:0}${fontRules()}</style>${markup(sheet)}`);
        await page.evaluate(() => document.fonts.ready);
        const quality = style === 'street' ? STREET_QUALITY : QUALITY;
        const picture = await page.locator('body > div').screenshot({ type: 'jpeg', quality });
        posters.push({ ...text, style, picture });
      }
    }
    return posters;
  } finally {
    await browser.close();
  }
}

function addressOf(photo: string | undefined): string {
  return photo ? `url(data:image/jpeg;base64,${readFileSync(photo).toString('base64')})` : 'none';
}

function fontRules(): string {
  const { resolve } = createRequire(import.meta.url);
  return FONTS.map(([family, weight, file]) => {
    const bytes = readFileSync(resolve(`@fontsource/${file}.woff2`)).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
  }).join('');
}
