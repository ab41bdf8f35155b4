import { runScript } from './bootstrap.mjs';
import { installBrowsers } from './install-browsers.mjs';

installBrowsers(['chromium', 'firefox']);
process.exit(runScript('scripts/test.ts', process.argv.slice(2)));
