import { basename, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { prepareModels } from './scripts/vision/models.ts';

/** What an agency may preset, for Chrome's policies; Firefox takes it without a schema. */
const POLICY = 'src/policy/managed-schema.json';

/** Our pages can load what ships with them and can send nothing anywhere. */
const PAGES_CSP = [
  "default-src 'none'",
  // WebAssembly of our own package, for the check of photos; no JavaScript from text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // The package itself, from which the check of photos loads its models, and nowhere else.
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve(
          import.meta.dirname,
          'src/guard/script-context.ts',
        ),
      },
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'chrome') {
        files.push({ absoluteSrc: resolve(POLICY), relativeDest: basename(POLICY) });
      }
      for (const path of prepareModels()) {
        files.push({ absoluteSrc: path, relativeDest: `models/${basename(path)}` });
      }
    },
    // WXT takes an entry point named `history` for a replacement of the browser's own history page.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: [
      'storage',
      'activeTab',
      'contextMenus',
      'scripting',
      // Chrome's background has no workers; Firefox's has.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for one host at a time, when the user names a Mastodon server of theirs.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGES_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jaga-netral@jaga-netral.id',
              // <dialog>, adoptedStyleSheets and :has() in content scripts; data_collection_permissions.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android too.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: basename(POLICY) } }),
  }),
});
