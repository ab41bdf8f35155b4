import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const content = `
const host = document.documentElement.appendChild(document.createElement('sample-host'));
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<style>p { color: red }</style><dialog><p>Halo dari dalam</p>' +
  '<textarea aria-label="Alasan"></textarea><button>Batal</button></dialog>';
const dialog = root.querySelector('dialog');
root.querySelector('button').addEventListener('click', (event) => {
  document.documentElement.dataset.sample = event.isTrusted + ' ' + root.querySelector('textarea').value;
  dialog.close();
});
dialog.addEventListener('keydown', (event) => event.stopPropagation());
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F') return;
  event.preventDefault();
  dialog.showModal();
}, true);
`;

const startTime = `
const started = String(Math.random());
(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) => answer(started));
`;

const manifest = {
  manifest_version: 3,
  name: 'Sample',
  version: '1',
  browser_specific_settings: { gecko: { id: 'sample@drivers.test' } },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
};

/** Writes a small extension with a dialog in a closed shadow root (opened by F) and one own page. */
export function writeSampleExtension(background: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-sample-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('manifest.json', JSON.stringify({ ...manifest, background }));
  write('content.js', content);
  write('background.js', startTime);
  write('page.html', '<!doctype html><meta charset="utf-8"><p>Halaman sendiri</p>');
  return folder;
}
