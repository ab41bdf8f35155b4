import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { readSent } from '../drivers/read-sent.ts';
import { decide, mustHaveSent, perform, performAndBeWarned, type Scene } from './scene.ts';

/** Longest time until a replay has worked or the hint asks for one more press (ms). */
const RESUME_WAIT = 2500;

/** Held back; after "Tetap …" exactly one act goes out, by replay or by the user's second press. */
export async function goesOutOnceWhenInsisted(scene: Scene): Promise<void> {
  const { page, act, what } = scene;
  await performAndBeWarned(scene);
  await decide(scene, /^Tetap/);
  if (await asksForAnotherPress(scene)) await performAgain(scene);
  await mustHaveSent(page, 1);
  const [sent] = await readSent(page);
  expect(sent?.kind).toBe(act.kind);
  if (act.writes) expect(sent?.text).toContain(what.text);
}

/** Harmless things never meet a dialog. */
export async function goesOutUnasked(scene: Scene): Promise<void> {
  await perform(scene);
  await mustHaveSent(scene.page, 1);
  expect(await scene.page.ours.dialog()).toBeNull();
}

/** "Batal": nothing goes out, text and caret are where they were. */
export async function keepsTextAndCaret(scene: Scene): Promise<void> {
  const { page, act, what } = scene;
  await act.prepare(page, what);
  for (let step = 0; step < 7; step++) await page.press('ArrowLeft');
  await act.commit(page, what);
  await page.ours.waitForDialog();
  await decide(scene, 'Batal');
  await page.type('Z');
  const expected = `${what.text.slice(0, -7)}Z${what.text.slice(-7)}`;
  await page.waitFor(holdsText, expected, 2000);
  await mustHaveSent(page, 0);
}

/** Escape is "Ubah dulu": back in the editor, at the end of the text. */
export async function goesBackToEditingByEscape(scene: Scene): Promise<void> {
  const { page, what } = scene;
  await performAndBeWarned(scene);
  await page.press('Escape');
  await page.ours.waitForNoDialog();
  await page.type('Z');
  await page.waitFor(holdsText, `${what.text}Z`, 2000);
  await mustHaveSent(page, 0);
}

/** What is typed in the dialog stays there: the site's shortcuts hear nothing. */
export async function leaksNoKeys(scene: Scene): Promise<void> {
  const { page } = scene;
  await performAndBeWarned(scene);
  await page.eval(() => {
    const { dataset } = document.documentElement;
    dataset.heard = '';
    window.addEventListener('keydown', (event) => (dataset.heard += event.key), true);
  });
  await page.ours.element('input').click();
  await page.type('nltr');
  await page.press('Enter');
  expect(await page.ours.eval((root) => root.querySelector('input')?.value)).toContain('nltr');
  expect(await page.eval(() => document.documentElement.dataset.heard)).toBe('');
  await decide(scene, 'Batal');
  await mustHaveSent(page, 0);
}

/** "Bukan masalah" for this text: it goes out, and the same text is not asked about again. */
export async function remembersWhatIsFine(scene: Scene): Promise<void> {
  const { page } = scene;
  await performAndBeWarned(scene);
  await page.ours.button('Bukan masalah').click();
  await decide(scene, 'Teks ini saja');
  if (await asksForAnotherPress(scene)) await performAgain(scene);
  await mustHaveSent(page, 1);
  // Draft.js miscounts when the practice page empties it in focus.
  await page.eval(() => (document.activeElement as HTMLElement | null)?.blur());
  await perform(scene);
  await mustHaveSent(page, 2);
}

/** A quick fix changes the editor's own state, can be undone, and what is left goes out unasked. */
export async function fixesInTheEditor(scene: Scene): Promise<void> {
  const { page, act, what } = scene;
  await performAndBeWarned(scene);
  await page.ours.button(/^Ganti dengan ajakan netral/).click();
  await page.waitFor(holdsText, 'gunakan hak pilih Anda', 3000);
  await page.ours.waitForNoDialog();
  await act.commit(page, what);
  await mustHaveSent(page, 1);
  const [sent] = await readSent(page);
  expect(sent?.text).toContain('gunakan hak pilih Anda');
  expect(sent?.text).not.toContain('Prabowo');
}

/** Where the words cannot be found the act goes out, and a discreet mark says that it was not checked. */
export async function goesOutMarkedWhenUnreadable(scene: Scene, editor: string): Promise<void> {
  const { page, act, what } = scene;
  await act.prepare(page, what);
  await page.eval((found) => {
    for (const one of document.querySelectorAll(found)) one.removeAttribute('data-testid');
  }, editor);
  await act.commit(page, what);
  await mustHaveSent(page, 1);
  expect(await page.ours.text()).toContain('Tidak diperiksa');
}

/** A double click opens one dialog and decides nothing in it. */
export async function survivesDoubleClick(scene: Scene, button: string): Promise<void> {
  const { page, act, what } = scene;
  await act.prepare(page, what);
  await page.dblclick(button);
  await page.ours.waitForDialog();
  await decide(scene, 'Batal');
  await mustHaveSent(page, 0);
}

/** What is written still stands there; a menu or list of reactions may have to be opened again. */
async function performAgain(scene: Scene): Promise<void> {
  if (scene.act.writes) await scene.act.commit(scene.page, scene.what);
  else await perform(scene);
}

async function asksForAnotherPress({ page }: Scene): Promise<boolean> {
  const end = Date.now() + RESUME_WAIT;
  while (Date.now() < end) {
    if ((await readSent(page)).length > 0) return false;
    if (/sekali lagi/i.test(await page.ours.text())) return true;
    await wait(100);
  }
  throw new Error('neither sent nor asked for another press');
}

/** Runs in the page: whether some editor holds the words. */
function holdsText(words: string): boolean {
  const editors = document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea');
  return [...editors].some((one) =>
    (one instanceof HTMLTextAreaElement ? one.value : one.innerText).includes(words),
  );
}
