import { parseArgs } from 'node:util';
import { ArchiveError, type ArchiveProblem, describeProblem } from '../src/archives/problem.ts';
import { openSource } from '../src/archives/source/open-source.ts';
import { stageAt } from '../src/judge/stage.ts';
import { reviewArchive } from '../src/review/review-archive.ts';
import { addItem, addProblem, newSummary } from '../src/review/summary.ts';
import { chooseFiles } from './review/choose-files.ts';
import { describeItem, describeSummary } from './review/describe-review.ts';
import { outputRow } from './review/output-row.ts';

const USAGE = `Pakai / usage:
  npm run --silent review -- PATH [--json] [--me NAMA]
PATH: ZIP, folder, atau satu berkas ekspor data / the ZIP, folder or file of a data export`;

// A reader of the output that has seen enough, e.g. `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const chosen = readArguments();
if (chosen === null) fail(USAGE);
else {
  try {
    await review(chosen);
  } catch (error) {
    fail(explain(error, chosen.path));
  }
}

interface Choice {
  path: string;
  json: boolean;
  me: string | undefined;
}

/** What was asked for; null when it does not make sense. */
function readArguments(): Choice | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, me: { type: 'string' } },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) return null;
    return { path, json: values.json ?? false, me: values.me };
  } catch {
    return null;
  }
}

async function review({ path, json, me }: Choice): Promise<void> {
  const source = await openSource(await chooseFiles(path));
  const summary = newSummary();
  const now = new Date();
  const context = {
    now,
    stage: stageAt,
    profile: { status: 'pns' as const, region: null, handles: [] },
    allow: [],
    sensitivity: 'seimbang' as const,
  };
  for await (const event of reviewArchive(source, { context, me })) {
    if (event.type === 'problem') {
      addProblem(summary, event.problem);
      fail(sentence(event.problem));
    } else if (event.type === 'item') {
      const { item } = event;
      addItem(summary, item);
      if (json) await print(`${JSON.stringify(outputRow(item))}\n`);
      else if (item.level === 'bahaya' || item.level === 'waspada')
        await print(`${describeItem(item)}\n`);
    }
  }
  await print(json ? `${JSON.stringify({ summary })}\n` : describeSummary(summary));
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function sentence(problem: ArchiveProblem, name = problem.entry): string {
  const { id, en } = describeProblem(problem);
  return `${name}: ${id} / ${en}`;
}

function explain(error: unknown, name: string): string {
  if (error instanceof ArchiveError) return sentence(error.problem, error.problem.entry || name);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${name}: tidak ada. Periksa nama berkasnya. / does not exist.`;
  return `${name}: tidak dapat dibuka (${code ?? 'galat'}). / cannot be opened.`;
}
