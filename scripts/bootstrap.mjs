// Runs on the Node of the machine (20 or newer), before any package is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';

const self = fileURLToPath(import.meta.url);
const root = resolve(self, '../..');

/**
 * Sets the project up as far as needed and runs a script with the project's own Node.
 * @param {string} script path from the root
 * @param {string[]} args
 * @param {string[]} flags of Node itself, e.g. a small young generation for what streams
 * @returns {number} the exit code of the script
 */
export function runScript(script, args, flags = []) {
  // Some machines run without a home; npm and the browsers want one.
  process.env.HOME ||= tmpdir();
  installPackages(root);
  process.env.PATH = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
  const all = [...flags, resolve(root, script), ...args];
  const { status, error } = spawnSync(projectNode(), all, { stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** Node 24 from the packages; the machine's own where that one could not be installed but is new enough. */
function projectNode() {
  const own = join(root, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  throw new Error('node_modules/node is missing: run `npm ci`. / jalankan `npm ci`.');
}

if (process.argv[1] && resolve(process.argv[1]) === self) {
  const given = process.argv.slice(2);
  const at = given.findIndex((one) => !one.startsWith('--'));
  const script = given[at];
  if (!script) throw new Error('usage: node scripts/bootstrap.mjs [NODE FLAGS] SCRIPT [ARGUMENTS]');
  process.exit(runScript(script, given.slice(at + 1), given.slice(0, at)));
}
