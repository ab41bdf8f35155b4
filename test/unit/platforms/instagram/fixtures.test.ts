// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { instagram } from '../../../../src/platforms/instagram/index.ts';
import { postAround, readPost } from '../../../../src/platforms/instagram/posts.ts';
import { find, press, showPage } from './page.ts';

const FILE = resolve(
  import.meta.dirname,
  '../../../../../shared/fixtures/dom/instagram/xrnsocial_feed_2026-10_trimmed.html',
);
const isMissing = !existsSync(FILE);
const why = isMissing ? ' (skipped: ../shared/fixtures/dom/instagram is missing)' : '';

describe.skipIf(isMissing)(`home feed of October 2026${why}`, () => {
  beforeEach(() => {
    const html = readFileSync(FILE, 'utf8');
    showPage(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
  });

  test('every control is known for what it does, and nothing else is', () => {
    const acts = [...document.querySelectorAll('[role="button"], [role="link"], a')].map((one) =>
      press(one),
    );
    expect(acts.filter(Boolean).map((act) => `${act?.kind}: ${act?.target?.handle}`)).toEqual([
      'like: alice_example',
      'follow: carl_example',
      'follow: gina_example',
    ]);
  });

  test.each([
    [
      '#a-plain',
      {
        author: 'alice_example',
        handle: 'alice_example',
        text: 'A quiet morning by the lake',
        url: 'https://www.instagram.com/p/AAA/',
      },
    ],
    [
      '#a-suggested',
      {
        author: 'carl_example',
        handle: 'carl_example',
        url: 'https://www.instagram.com/p/BBB/',
      },
    ],
    [
      '#a-reel',
      {
        author: 'dana_example',
        handle: 'dana_example',
        url: 'https://www.instagram.com/p/CCC/',
      },
    ],
    ['#a-loading', {}],
  ])('%s gives its author, words and address', (selector, target) => {
    expect(postAround(find(`${selector} div`))).toBe(find(selector));
    expect(readPost(find(selector))).toEqual(target);
  });

  test.each([
    ['#media-plain img', 'like'],
    ['#head-plain a', undefined],
    ['#likes-plain', undefined],
    ['#a-reel video', 'like'],
    ['#stories canvas', undefined],
  ])('a double click on %s → %s', (selector, kind) => {
    expect(press(selector, 'dblclick')?.kind).toBe(kind);
  });

  test('the layout is known; without a menu nobody is signed in', () => {
    expect(instagram.health(document)).toBe('aktif');
    expect(instagram.self(document)).toBeNull();
  });
});
