/** Writes assets/logo.svg and the PNG icons from the one drawing in src/ui/logo-shape.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { logoShape } from '../src/ui/logo-shape.ts';

const SIZES = [16, 32, 48, 128];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
  <title>Jaga Netral</title>
  <path d="${logoShape.shield}" fill="${logoShape.shieldFill}" stroke="${logoShape.sprigFill}" stroke-width="4"/>
  <path d="${logoShape.sprig}" fill="${logoShape.sprigFill}"/>
</svg>
`;

await mkdir('assets', { recursive: true });
await mkdir('public/icon', { recursive: true });
await writeFile('assets/logo.svg', svg);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
