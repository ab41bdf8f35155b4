import type { Target } from '../../judge/types.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import * as selectors from './selectors.ts';

/** A post as a target; `text` is the quoted post's when the post has no words of its own. */
export function postAround(element: Element): Target | null {
  const article = closestOf(element, selectors.post);
  return article && readPost(article);
}

export function readPost(article: Element): Target {
  const own = readParts(article, (part) => closestOf(part, selectors.quotedBox) === null);
  const quoted = firstOf(article, selectors.quotedBox);
  const text = own.text || (quoted ? readParts(quoted).text : '');
  const link = firstOf(article, selectors.permalink)?.getAttribute('href');
  return clean({ ...own, text, url: link ? new URL(link, 'https://x.com').href : '' });
}

/** What stands in the post itself, without the words of a quoted one. */
export function ownWords(article: Element): string {
  return readParts(article, (part) => closestOf(part, selectors.quotedBox) === null).text;
}

/** The post in a quoted box, as it stands in a post or in the composer. */
export function readQuoted(box: Element): Target {
  return clean(readParts(box));
}

/** Name and handle out of a name block, a user cell or a hover card. */
export function readAccount(block: Element): { author: string; handle: string } {
  const links = [...block.querySelectorAll<HTMLElement>('a[href^="/"]')];
  const path = links.map((one) => one.getAttribute('href') ?? '').find((href) => isProfile(href));
  const written = readText(block).match(/@(\w{1,15})/)?.[1] ?? '';
  const handle = path?.slice(1) ?? written;
  const named = links.find((one) => readText(one) !== '' && !readText(one).startsWith('@'));
  const [firstLine = ''] = (named ? readText(named) : readText(block)).split(/\n|@/);
  return { author: firstLine.trim(), handle };
}

function readParts(root: Element, isOwn: (part: Element) => boolean = () => true) {
  const name = allOf(root, selectors.userName).find(isOwn);
  const text = allOf(root, selectors.postText).find(isOwn);
  const account = name ? readAccount(name) : { author: '', handle: '' };
  return { ...account, text: text ? readText(text) : '' };
}

function isProfile(href: string): boolean {
  return /^\/\w{1,15}$/.test(href);
}

/** Leaves out what is empty, so that a target says only what the page shows. */
export function clean(target: Required<Target> | Target): Target {
  return Object.fromEntries(Object.entries(target).filter(([, value]) => value !== ''));
}
