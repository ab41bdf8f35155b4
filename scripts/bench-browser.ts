import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launch } from '../test/e2e/drivers/launch.ts';
import type { BrowserName } from '../test/e2e/drivers/types.ts';
import type { BrowserFigures } from './bench/browser-entry.ts';
import { aimed, plainTable, type Row } from './bench/table.ts';
import { makeWorkload } from './bench/workload.ts';

/** The reader against the bare loop over a text, in the real browsers. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    posts: { type: 'string', default: '10000' },
  },
});
const FLOORS: Readonly<Record<BrowserName, number>> = { chromium: 4.5, firefox: 5.5 };

/** The reader and the shipped rule data as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: new URL('bench/browser-entry.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('the reader could not be bundled');
  return result.output[0].code;
}

async function measureIn(name: BrowserName, script: string): Promise<BrowserFigures> {
  // No practice pages are opened, so their port is never used.
  const browser = await launch(name, { pagesPort: 9 });
  try {
    const page = await browser.open('about:blank');
    await page.eval(`(() => { ${script} })()`);
    const { names, rules, posts } = makeWorkload(Number(values.posts));
    return await page.eval(({ workload, rounds }) => window.__runBench(workload, rounds), {
      workload: { names, rules, posts },
      rounds: Number(values.rounds),
    });
  } finally {
    await browser.close();
  }
}

const script = await bundle();
const rows: Row[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const { floors, firstOpening, laterOpening } = await measureIn(name, script);
  rows.push(
    aimed(`${name}: time of the charCodeAt loop`, floors, '≤', FLOORS[name], ' ×'),
    aimed(`${name}: first opening of the lexicon`, firstOpening, '≤', 10, ' ms'),
    aimed(`${name}: later opening`, laterOpening, '≤', 10, ' ms'),
  );
}
process.stdout.write(
  `${values.posts} posts, ${values.rounds} rounds, median (least – most)\n\n${plainTable(rows)}\n`,
);
