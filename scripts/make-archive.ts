import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type ArchiveOptions, writeArchive } from './archive/make-archive.ts';
import { platformShapes } from './archive/platforms/index.ts';
import { OWNER } from './archive/types.ts';

const USAGE = `Pakai / usage:
  npm run --silent make:archive -- --platform=facebook --items=100000 [--shape=NAMA] [--seed=1] [--media-mb=0] [--out=BERKAS.zip]
  npm run --silent make:archive -- --list`;

const { values } = parseArgs({
  options: {
    platform: { type: 'string' },
    items: { type: 'string', default: '1000' },
    shape: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'media-mb': { type: 'string', default: '0' },
    out: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

if (values.list) process.stdout.write(listShapes());
else await make();

async function make(): Promise<void> {
  const { platform = '', shape } = values;
  const [items, seed, mediaMegabytes] = [values.items, values.seed, values['media-mb']].map(Number);
  const isCount = (value: number | undefined): value is number =>
    Number.isSafeInteger(value) && (value as number) >= 0;
  const known = platformShapes[platform];
  const isShape = shape === undefined || known?.some(({ name }) => name === shape);
  if (!known || !isShape || !isCount(items) || !isCount(seed) || !isCount(mediaMegabytes)) {
    process.stderr.write(`${USAGE}\n\n${listShapes()}`);
    process.exitCode = 2;
    return;
  }
  const out = values.out ?? `${[platform, shape, items].filter(Boolean).join('-')}.zip`;
  const options: ArchiveOptions = { platform, items, seed, shape, mediaMegabytes };
  const tally = await writeArchive(options, Writable.toWeb(createWriteStream(out)));
  process.stdout.write(`${JSON.stringify({ out, me: OWNER.name, ...tally })}\n`);
}

function listShapes(): string {
  return Object.entries(platformShapes)
    .map(([platform, shapes]) => `${platform}: ${shapes.map(({ name }) => name).join(', ')}\n`)
    .join('');
}
