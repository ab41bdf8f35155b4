import type { BrowserName } from '../test/e2e/drivers/types.ts';
import { buildPages } from './build-pages.ts';
import { runCommand } from './run-command.ts';

/** Builds the rule data, the extension for each browser and the practice pages. @throws when one fails. */
export async function buildAll(browsers: readonly BrowserName[]): Promise<void> {
  await buildPages();
  await build('node', ['scripts/rules/compile.ts']);
  for (const browser of browsers) {
    await build('wxt', ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox', '--mv3']);
  }
}

async function build(command: string, args: string[]): Promise<void> {
  const { ok } = await runCommand(command, args);
  if (!ok) throw new Error(`failed: ${command} ${args.join(' ')}`);
}
