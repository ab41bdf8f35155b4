import { runScript } from './bootstrap.mjs';
import { installBrowsers } from './install-browsers.mjs';

const args = process.argv.slice(2);
installBrowsers([args.includes('--browser=firefox') ? 'firefox' : 'chromium']);
process.exit(runScript('scripts/start.ts', args));
