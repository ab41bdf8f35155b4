// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { readChosen } from '../../../src/anywhere/read-chosen.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test('a selection on the page', () => {
  const quoted = put('<p>Ayo coblos nomor 2</p>');
  getSelection()?.selectAllChildren(quoted);
  expect(readChosen(false)).toEqual({ text: 'Ayo coblos nomor 2', from: 'selection' });
});

test('a field: what is selected in it, else all of it', () => {
  const field = put('<textarea>Rapat besok, lalu coblos nomor 2</textarea>') as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(0, 0);
  expect(readChosen(true)).toEqual({ text: field.value, from: 'field' });
  field.setSelectionRange(18, 32);
  expect(readChosen(true)).toEqual({ text: 'coblos nomor 2', from: 'selection' });
});

test('what is selected beside the field does not count', () => {
  put('<textarea>Rapat besok</textarea>').focus();
  expect(readChosen(true).text).toBe('Rapat besok');
});

test.each(['email', 'search', 'text', 'url'])('a field of the kind %s', (type) => {
  const field = put(`<input type="${type}" value="warga@forum.example">`);
  field.focus();
  expect(readChosen(true)).toEqual({ text: 'warga@forum.example', from: 'field' });
});

test('a password is never read', () => {
  put('<input type="password" value="rahasia sekali">').focus();
  expect(readChosen(true)).toEqual({ text: '', from: 'password' });
});

test('a field in a closed shadow root, where the browser lets extensions look', () => {
  const host = put('<x-kolom></x-kolom>');
  const root = host.attachShadow({ mode: 'closed' });
  const field = document.createElement('textarea');
  field.value = 'di dalam';
  root.append(field);
  const dom = { openOrClosedShadowRoot: (one: Element) => (one === host ? root : null) };
  vi.stubGlobal('browser', { dom });
  field.focus();
  expect(readChosen(true)).toEqual({ text: 'di dalam', from: 'field' });
});

test('nothing that can be read', () => {
  put('<button>Kirim</button>').focus();
  expect(readChosen(true)).toEqual({ text: '', from: 'unreadable' });
});

test('stands alone: it is carried into pages as its source', () => {
  const alone = new Function(`return (${readChosen.toString()})(true)`);
  put('<textarea>halo</textarea>').focus();
  expect(alone()).toMatchObject({ text: 'halo' });
});
