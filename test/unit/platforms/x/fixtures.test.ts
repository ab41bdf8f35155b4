// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { allOf } from '../../../../src/platforms/shared/query.ts';
import { x } from '../../../../src/platforms/x/index.ts';
import { readPost } from '../../../../src/platforms/x/posts.ts';
import * as selectors from '../../../../src/platforms/x/selectors.ts';
import { find, press, showPage } from './page.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/fixtures/dom/x');
const isMissing = !existsSync(FOLDER);
const why = isMissing ? ' (skipped: ../shared/fixtures/dom/x is missing)' : '';

const show = (name: string) => {
  const html = readFileSync(resolve(FOLDER, name), 'utf8');
  showPage(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
};
const posts = () => allOf(document, selectors.post);
const controls = () =>
  posts().map((post) =>
    ['reply', 'retweet', 'like', 'bookmark'].filter((id) =>
      post.querySelector(`[data-testid="${id}"]`),
    ),
  );

describe.skipIf(isMissing)(`home of October 2026${why}`, () => {
  beforeEach(() => show('xrnsocial_home_2026-10_trimmed.html'));

  test('posts: author, handle, words and address', () => {
    expect(posts().map(readPost)).toEqual([
      {
        author: 'Alice',
        handle: 'alice',
        text: 'A walk in the park this morning',
        url: 'https://x.com/alice/status/111',
      },
      { author: 'Dana', handle: 'dana', text: 'Old news' },
      { author: 'Frank', handle: 'frank', text: 'Watch this' },
      { author: 'Carol', handle: 'carol', text: 'So true' },
    ]);
  });

  test('controls', () => {
    expect(controls()).toEqual([['reply', 'retweet', 'like', 'bookmark'], [], [], []]);
  });

  test('like and follow are acts, all other buttons are not', () => {
    const acts = [...document.querySelectorAll('button, a')].flatMap((one) => {
      const act = press(one);
      return act ? [`${act.kind}: ${act.target?.handle}`] : [];
    });
    expect(acts).toEqual(['like: alice', 'follow: gina']);
  });

  test('composer, own account and health', () => {
    expect(x.composerOf(find('[data-testid="tweetTextarea_0"]'))?.kind).toBe('post');
    expect(x.self(document)).toBe('someone');
    expect(x.health(document)).toBe('aktif');
  });
});

describe.skipIf(isMissing)(`post page of October 2025${why}`, () => {
  beforeEach(() => show('tweetyoink_x-tweet-sample.html'));

  test('the post, in spite of links and a badge inside of the name', () => {
    expect(posts().map(readPost)).toEqual([
      {
        author: 'Test User Account',
        handle: 'TestUser123',
        text: "Democrat Shutdown Jeopardizes America's Skies",
        url: 'https://x.com/TestUser123/status/1981398750557065646',
      },
    ]);
    expect(controls()).toEqual([['reply', 'retweet', 'like', 'bookmark']]);
  });

  test('a press on the picture inside of the like button', () => {
    expect(press(find('[data-testid="like"] path'))).toMatchObject({
      kind: 'like',
      path: 'button',
      target: { handle: 'TestUser123' },
    });
  });
});
