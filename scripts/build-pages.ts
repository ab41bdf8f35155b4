import { readdirSync } from 'node:fs';
import { build } from 'vite';

const root = new URL('../', import.meta.url).pathname;
const sites = readdirSync(`${root}test/pages`, { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'shared')
  .map(({ name }) => name);

/** Builds the practice pages of all sites into `.cache/pages/<site>/index.html`. */
export async function buildPages(): Promise<void> {
  await build({
    configFile: false,
    root: `${root}test/pages`,
    // The pages' files must not collide with any path of the real sites.
    base: '/__latihan/',
    logLevel: 'warn',
    define: { global: 'globalThis' },
    esbuild: { jsx: 'automatic', jsxImportSource: 'react' },
    build: {
      outDir: `${root}.cache/pages`,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: Object.fromEntries(
          sites.map((site) => [site, `${root}test/pages/${site}/index.html`]),
        ),
      },
    },
  });
}

if (import.meta.main) await buildPages();
