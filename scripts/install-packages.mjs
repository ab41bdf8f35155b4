import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the npm packages when one of the lock file is missing or of another version.
 * Everything npm says goes to stderr, so that stdout belongs to the script that follows.
 * @param {string} root
 */
export function installPackages(root) {
  if (isInstalled(root)) return;
  process.stderr.write('Memasang paket npm… / Installing npm packages…\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('`npm ci` gagal; lihat pesan di atas. / `npm ci` failed, see above.\n');
    process.exit(1);
  }
}

/** npm keeps its own record of what it put into node_modules; packages of other systems are optional. */
function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional === true),
  );
}
