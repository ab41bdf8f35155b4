// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.ts';
import { find, key, press, showPage } from './page.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/fixtures/dom/facebook');
const isMissing = !existsSync(FOLDER);
const why = isMissing ? ' (skipped: ../shared/fixtures/dom/facebook is missing)' : '';

const show = (name: string) => {
  const html = readFileSync(resolve(FOLDER, name), 'utf8');
  showPage(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
};

/** A press on every control of the page: what it would publish. */
const allActs = () =>
  [...document.querySelectorAll('[role="button"]')].flatMap((button, index) => {
    button.id = button.id || `button-${index}`;
    const act = press(`[id="${button.id}"]`);
    return act ? [`${act.kind}: ${act.target?.author ?? '?'}`] : [];
  });

describe.skipIf(isMissing)(`home feed of October 2026${why}`, () => {
  beforeEach(() => show('xrnsocial_feed_2026-10_trimmed.html'));

  test('every control is known for what it does, and nothing else is', () => {
    expect(allActs()).toEqual([
      'like: Dana Example',
      'follow: Fan Page',
      'follow: Some Page',
      'join: Hikers',
      'join: Cooks',
      'like: Ann Example',
      'like: Ben Example',
    ]);
  });

  test('a post gives its author, words and address, without decoys', () => {
    expect(press('#bar [aria-label="Like"]')?.target).toEqual({
      author: 'Dana Example',
      handle: 'dana',
      text: 'Lovely day at the lake, people you may know were there',
      url: 'https://www.facebook.com/dana/posts/1',
    });
  });

  test.each([
    ['count of likes', '#reactions [role="button"]'],
    ['opener of comments', '[aria-label="Leave a comment"]'],
    ['opener of the share dialog', '[aria-label^="Send this"]'],
    ['Messenger', '#messenger'],
    ['notifications', '#bell'],
    ['composer’s trigger', '#composer'],
    ['answer to a comment', '#comment [role="button"] + [role="button"]'],
    ['chat', '#chathead'],
  ])('%s publishes nothing', (_, selector) => {
    expect(press(selector)).toBeNull();
  });

  test('a comment’s own words are what its like is about', () => {
    expect(press('#comment [role="button"]')?.target).toEqual({
      author: 'Ann Example',
      text: 'Nice!',
    });
  });

  test('Enter in the comment box comments on the post that is open', () => {
    const box = '#comment-box [role="textbox"]';
    find(box).textContent = 'Wah bagus';
    expect(key(box, { key: 'Enter' })).toMatchObject({
      kind: 'comment',
      path: 'enter',
      text: 'Wah bagus',
      target: { text: 'Lovely day' },
    });
  });

  test('the layout is known', () => {
    expect(facebook.health(document)).toBe('aktif');
  });
});

describe.skipIf(isMissing)(`dialog of a group post of October 2026${why}`, () => {
  beforeEach(() => show('post_dialog_nb.html'));

  test('no label is needed to see whose post a comment answers', () => {
    find('form [role="textbox"]').textContent = 'Ok';
    expect(key('form [role="textbox"]', { key: 'Enter' })).toMatchObject({
      kind: 'comment',
      target: { author: 'Selger Testesen', handle: '900' },
    });
    const text = key('form [role="textbox"]', { key: 'Enter' })?.target?.text;
    expect(text).toContain('Claim salg-annonse');
    expect(text).not.toContain('100kr');
  });

  test('controls in a language nobody described are left alone', () => {
    expect(allActs()).toEqual([]);
    expect(facebook.health(document)).toBe('aktif');
  });
});
