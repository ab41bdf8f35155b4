/** What tells how a page is built; nothing of these is written by a user. */
const MARKS = ['role', 'data-testid', 'data-e2e', 'contenteditable', 'type'] as const;
const MARKED = MARKS.map((name) => `[${name}]`).join(',');
/** Words of a site's own program: Bluesky writes handles into its test ids ("replyBtn-by-…"). */
const OWN_WORD = /^[A-Za-z][A-Za-z_-]{0,39}$/;
/** First parts of addresses that are no names of people. */
const PLACES =
  /^(?:a|explore|feed|following|foryou|groups|home|i|in|k|messages|notifications|p|public|reels?|search|shorts|stories|watch)$/;
const LONGEST = 300;

/** The text that a user can send us of a page that is not recognised. @param platform its id */
export function layoutReport(platform: string, root: Document): string {
  const { hostname, pathname } = root.location;
  // Which kind of page it is; what follows may be a name or an id.
  const [, first = ''] = pathname.split('/');
  const place = PLACES.test(first) ? `/${first}` : '/…';
  const lang = OWN_WORD.test(root.documentElement.lang) ? root.documentElement.lang : '?';
  return `${platform} ${hostname}${place} lang=${lang}\n${outlineOf(root)}`;
}

/**
 * How a page is built, for a report of a layout that we do not know: tag names, roles and test ids,
 * indented by depth, repeated lines counted. Never texts, addresses, labels or names.
 */
function outlineOf(root: Document): string {
  const times = new Map<string, number>();
  for (const element of root.body?.querySelectorAll(MARKED) ?? []) {
    const line = '  '.repeat(Math.min(depthOf(element), 12)) + describe(element);
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  const shown = [...times]
    .slice(0, LONGEST)
    .map(([line, count]) => (count > 1 ? `${line} ×${count}` : line));
  if (times.size > LONGEST) shown.push('…');
  return shown.join('\n');
}

function describe(element: Element): string {
  const marks = MARKS.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${ownWord(value)}`];
  });
  return `${element.localName} ${marks.join(' ')}`;
}

function ownWord(value: string): string {
  const [head = ''] = value.split('-by-');
  return OWN_WORD.test(head) ? head : '?';
}

/** Marked ancestors: the others change with every release of a site. */
function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement?.closest(MARKED); at; at = at.parentElement?.closest(MARKED))
    depth++;
  return depth;
}
