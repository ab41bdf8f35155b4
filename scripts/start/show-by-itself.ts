import { readSent } from '../../test/e2e/drivers/read-sent.ts';
import type { DrivenBrowser, Page } from '../../test/e2e/drivers/types.ts';
import { readLedger } from './read-ledger.ts';

const text = 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!';

/**
 * Without a display: does by real input what a person would do, and prints what came of it.
 * @throws when the post went out, no warning came up, or the ledger has no row of it
 */
export async function showByItself(browser: DrivenBrowser, picture: string): Promise<void> {
  const page = await browser.open('https://x.com/home');
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.type(text);
  console.log(`\n[${browser.name}] Mengetik di x.com: ${text}`);
  await page.click('[data-testid="tweetButtonInline"]');

  const warning = await page.ours.waitForDialog();
  await mustBeUnsent(page);
  console.log(`Tombol Posting ditekan; terkirim: 0. Peringatan:\n${indent(warning)}`);
  await page.screenshot(picture);

  await page.ours.button('Batal').click();
  await page.ours.waitForNoDialog();
  await mustBeUnsent(page);
  console.log('Batal ditekan; terkirim: 0.');

  const row = await readLedger(browser, text);
  console.log(`Baris riwayat: ${JSON.stringify(row)}`);
  if (row.outcome !== 'cancelled') throw new Error(`outcome in the ledger: ${row.outcome}`);
  console.log(`Tangkapan layar: ${picture}`);
}

async function mustBeUnsent(page: Page): Promise<void> {
  if ((await readSent(page)).length > 0) throw new Error('the post went out');
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '  | ');
}
