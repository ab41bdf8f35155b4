// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutReport } from '../../../../src/platforms/shared/outline.ts';

function report(body: string, path = '/home', lang = 'id') {
  history.replaceState(null, '', path);
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
  return layoutReport('x', document).split('\n');
}

test('tells tags, roles and test ids by depth, and counts what repeats', () => {
  const row = '<div data-testid="tweet"><button type="button" aria-label="Suka">x</button></div>';
  expect(report(`<main role="main"><p>halo</p>${row}${row}</main>`)).toEqual([
    `x ${location.hostname}/home lang=id`,
    'main role=main',
    '  div data-testid=tweet ×2',
    '    button type=button ×2',
  ]);
});

test.each([
  [
    'a handle in a test id',
    '<i data-testid="replyBtn-by-budi.bsky.social"></i>',
    'i data-testid=replyBtn',
  ],
  ['a number', '<i data-testid="post-1234567"></i>', 'i data-testid=?'],
  ['a sentence', '<i role="Budi Santoso suka ini"></i>', 'i role=?'],
])('masks %s', (_, html, line) => {
  expect(report(html)[1]).toBe(line);
});

test.each([
  ['/budi.santoso/status/1', '/…'],
  ['/budi', '/…'],
  ['/home?q=rahasia', '/home'],
])('of the address %s it tells %s', (path, shown) => {
  expect(report('', path)[0]).toBe(`x ${location.hostname}${shown} lang=id`);
});

test('never holds what people write', () => {
  const secret = fc.stringMatching(/^rahasia [0-9]{4} [a-z]{1,8}$/);
  fc.assert(
    fc.property(secret, (text) => {
      const html = `<a role="link" href="/${text}" title="${text}" aria-label="${text}" data-testid="${text}">${text}<input type="text" value="${text}" placeholder="${text}"></a>`;
      expect(report(html).join('\n')).not.toContain('rahasia');
    }),
  );
});

test('is bounded', () => {
  const many = Array.from(
    { length: 1000 },
    (_, at) => `<i role="a${'b'.repeat(at % 30)}" type="${'c'.repeat(1 + (at % 37))}"></i>`,
  );
  expect(report(many.join('')).length).toBe(302);
});
