import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Command names of each browser, and the Debian package that brings it. */
const browsers = {
  chromium: { commands: ['chromium', 'chromium-browser'], debian: 'chromium' },
  firefox: { commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

/**
 * Makes sure that the browsers are there; on Debian and Ubuntu they are installed when missing.
 * @param {('chromium' | 'firefox')[]} wanted
 */
export function installBrowsers(wanted) {
  // Elsewhere the driver looks in the usual places and says what it missed.
  if (process.platform !== 'linux') return;
  const missing = wanted.filter((name) => !browsers[name].commands.some(isCommand));
  if (missing.length === 0) return;
  const packages = missing.map((name) => browsers[name].debian);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isCommand('apt-get') || process.getuid?.() !== 0) giveUp(missing, command);
  process.stderr.write(`Memasang ${packages.join(', ')}… / Installing…\n`);
  const { status } = spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) giveUp(missing, command);
}

function isCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function giveUp(missing, command) {
  process.stderr.write(
    `Peramban tidak ditemukan: ${missing.join(', ')}. Pasang dulu (Debian/Ubuntu, sebagai root): ${command}\n` +
      `Browser not found: ${missing.join(', ')}. Install it first (Debian/Ubuntu, as root): ${command}\n`,
  );
  process.exit(1);
}
