import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type ArchiveOptions, writeArchive } from './archive/make-archive.ts';
import { platformShapes } from './archive/platforms/index.ts';
import { OWNER } from './archive/types.ts';

const USAGE = `Pakai / usage:
  npm run --silent make:archive -- --platform=facebook --items=100000 [--shape=NAMA] [--seed=1] [--media-mb=0] [--out=BERKAS.zip]
  npm run --silent make:archive -- --list`;

const choice = readArguments();
if (choice === 'list') process.stdout.write(listShapes());
else if (choice === null) fail(`${USAGE}\n\n${listShapes()}`);
else await make(choice);

type Choice = ArchiveOptions & { out: string };

/** What was asked for; null when it does not make sense. */
function readArguments(): Choice | 'list' | null {
  try {
    const { values } = parseArgs({
      options: {
        platform: { type: 'string', default: '' },
        items: { type: 'string', default: '1000' },
        shape: { type: 'string' },
        seed: { type: 'string', default: '1' },
        'media-mb': { type: 'string', default: '0' },
        out: { type: 'string' },
        list: { type: 'boolean', default: false },
      },
    });
    const { platform, shape, list } = values;
    if (list) return 'list';
    const [items, seed, mediaMegabytes] = [values.items, values.seed, values['media-mb']].map(
      readCount,
    ) as [number, number, number];
    const isKnown = platformShapes[platform]?.some(({ name }) => [name, undefined].includes(shape));
    const out = values.out ?? `${[platform, shape, items].filter(Boolean).join('-')}.zip`;
    return isKnown ? { platform, shape, items, seed, mediaMegabytes, out } : null;
  } catch {
    return null;
  }
}

/** @throws RangeError for what is no whole number of zero or more. */
function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(text);
  return Number(text);
}

async function make({ out, ...options }: Choice): Promise<void> {
  try {
    const tally = await writeArchive(options, Writable.toWeb(createWriteStream(out)));
    process.stdout.write(`${JSON.stringify({ out, me: OWNER.name, ...tally })}\n`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    fail(`${out}: tidak dapat ditulis (${code}). / cannot be written.`);
  }
}

function listShapes(): string {
  return Object.entries(platformShapes)
    .map(([platform, shapes]) => `${platform}: ${shapes.map(({ name }) => name).join(', ')}\n`)
    .join('');
}

function fail(message: string): void {
  process.stderr.write(`${message.trimEnd()}\n`);
  process.exitCode = 2;
}
