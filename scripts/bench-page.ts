import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { built } from '../test/e2e/drivers/built.ts';
import { launch } from '../test/e2e/drivers/launch.ts';
import { servePages } from '../test/e2e/drivers/pages-server.ts';
import type { BrowserName, Page } from '../test/e2e/drivers/types.ts';
import { buildAll } from './build-all.ts';

/**
 * What the extension costs a busy page: a feed of 2,000 posts in which a script of the page changes
 * 200 nodes a second, with and without the extension, in turn.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '30' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const FEED = 'https://x.com/home?feed=2000&mutate=200';
const MEBIBYTE = 2 ** 20;

interface Strain {
  /** Share of the time that the main thread was busy, in percent. */
  busy: number;
  /** Bytes at the end. */
  memory: number;
  /** Longest time for which the page could not run anything, ms. */
  longest: number;
}

async function strainOf(name: BrowserName, port: number, extended: boolean): Promise<Strain> {
  const browser = await launch(name, {
    pagesPort: port,
    ...(extended ? { extensionPath: built.extension(name) } : {}),
  });
  try {
    const page = await browser.open(FEED);
    await page.waitFor(() => document.querySelectorAll('[data-testid="tweet"]').length >= 2000);
    await watchPauses(page);
    await untilOpened(page);
    const before = await page.cost();
    // The collection of garbage for that was a pause too.
    await takeLongestPause(page);
    const started = performance.now();
    await wait(seconds * 1000);
    const longest = await takeLongestPause(page);
    const after = await page.cost();
    const lasted = (performance.now() - started) / 1000;
    return { busy: (100 * (after.busy - before.busy)) / lasted, memory: after.memory, longest };
  } finally {
    await browser.close();
  }
}

/** The longest gap between two turns of a 10 ms clock, less its own 10 ms; Firefox tells no long tasks. */
async function watchPauses(page: Page): Promise<void> {
  await page.eval(() => {
    window.__longestPause = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      window.__longestPause = Math.max(window.__longestPause, now - last - 10);
      last = now;
    }, 10);
  });
}

function takeLongestPause(page: Page): Promise<number> {
  return page.eval(() => {
    const longest = window.__longestPause;
    window.__longestPause = 0;
    return longest;
  });
}

/** What opening costs is over when nothing has been long for a while; on a busy machine after a minute. */
async function untilOpened(page: Page): Promise<void> {
  for (let second = 0, calm = 0; second < 60 && calm < 3; second++) {
    await wait(1000);
    calm = (await takeLongestPause(page)) < 100 ? calm + 1 : 0;
  }
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;
}

function row(what: string, without: number, extended: number, target: string): string {
  const added = extended - without;
  const cells = [without, extended, added].map((value) => value.toFixed(1).padStart(10));
  return `${what.padEnd(34)}${cells.join('')}   ${target}`;
}

await buildAll(['chromium', 'firefox']);
const server = await servePages(built.pages, built.cache);
const lines = [
  `${`${seconds} s, ${rounds} rounds, median`.padEnd(34)}   without      with     added`,
];
for (const name of ['chromium', 'firefox'] as const) {
  const without: Strain[] = [];
  const extended: Strain[] = [];
  for (let round = 0; round < rounds; round++) {
    without.push(await strainOf(name, server.port, false));
    extended.push(await strainOf(name, server.port, true));
  }
  const compare = (what: string, read: (strain: Strain) => number, target: string) =>
    lines.push(
      row(`${name}: ${what}`, median(without.map(read)), median(extended.map(read)), target),
    );
  compare('main thread busy, %', ({ busy }) => busy, '< 2');
  compare('longest pause, ms', ({ longest }) => longest, '≤ 50 with');
  compare('memory, MiB', ({ memory }) => memory / MEBIBYTE, '< 10');
}
await server.close();
process.stdout.write(`${lines.join('\n')}\n`);

declare global {
  interface Window {
    __longestPause: number;
  }
}
