import { type Cell, readMatrix, THINGS } from '../test/e2e/drivers/acts/matrix.ts';

const SIGNS = { tested: '●', none: '–', gap: '✗' } as const;

/** A tested cell: how many ways there are, and `c` where Chromium alone plays them. */
function describe(cell: Cell): string {
  if (cell.state !== 'tested') return SIGNS[cell.state];
  return `${SIGNS.tested}${cell.ways.length}${cell.firefox ? '' : 'c'}`;
}

const matrix = readMatrix();
const sites = [...matrix.keys()];
const width = Math.max(...THINGS.map((thing) => thing.length));
const line = (head: string, cells: readonly string[]) =>
  console.log(head.padEnd(width), cells.map((cell) => cell.padEnd(5)).join(''));

line(
  '',
  sites.map((_, at) => String(at + 1)),
);
for (const thing of THINGS) {
  line(
    thing,
    sites.map((site) => describe(matrix.get(site)?.get(thing) as Cell)),
  );
}
console.log(`
● held back in a real browser, with the number of ways (button, Enter, hotkey …); c: in Chromium alone
– the site has no such thing    ✗ a known gap
Follows, joins and stories, which show an account alone, are held back within the stages only; outside of them, as
today may be, it is tried that they go out unasked.
Every ● is played in Indonesian, those that differ from the others in English too.`);
for (const [at, site] of sites.entries()) console.log(`${at + 1} ${site}`);
console.log('\nGaps:');
for (const [site, cells] of matrix)
  for (const [thing, cell] of cells) {
    if (cell.state === 'gap') console.log(`  ${site}, ${thing}: ${cell.why}`);
  }
