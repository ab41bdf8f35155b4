// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readText } from '../../../../src/platforms/shared/read-text.ts';

const html = '<p>Halo <b>warga</b><img alt="👋"></p><p>Besok rapat</p><script>buang()</script>';

test('blocks give lines, pictures their words, programs nothing', () => {
  document.body.innerHTML = html;
  expect(readText(document.body)).toBe('Halo warga👋\nBesok rapat');
});

test('a page is read from inside of its frame, too', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const other = frame.contentDocument as Document;
  other.body.innerHTML = html;
  expect(other.body instanceof Element).toBe(false);
  expect(readText(other.body)).toBe('Halo warga👋\nBesok rapat');
});
