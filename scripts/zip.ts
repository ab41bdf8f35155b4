import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { runCommand } from './run-command.ts';

const root = resolve(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The same in every build, and in every time zone: ZIPs hold local times. */
const WRITTEN = new Date(2020, 0, 1);

const { ok } = await runCommand('npm', ['run', 'build']);
if (ok) {
  for (const browser of ['chrome', 'firefox']) {
    const folder = join(root, `.output/${browser}-mv3`);
    const files = globSync('**/*', { cwd: folder }).filter((path) =>
      statSync(join(folder, path)).isFile(),
    );
    await writeZip(browser, folder, files);
  }
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  await writeZip('sources', root, tracked.split('\0').filter(Boolean));
} else process.exitCode = 1;

/** Writes one package and says its hash; the same files give the same bytes. */
async function writeZip(kind: string, folder: string, files: readonly string[]): Promise<void> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    lastModDate: WRITTEN,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  for (const path of files.toSorted()) {
    const content = new Uint8ArrayReader(new Uint8Array(readFileSync(join(folder, path))));
    await zip.add(path.replaceAll('\\', '/'), content);
  }
  const bytes = await zip.close();
  const file = `.output/${name}-${version}-${kind}.zip`;
  writeFileSync(join(root, file), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${file}: ${Math.round(bytes.length / 1000)} kB, SHA-256 ${hash}\n`);
}
