import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '../../../src/platforms/index.ts';
import { built } from '../drivers/built.ts';

const HOSTS = platforms.flatMap(({ hosts }) => hosts);
const PRIVACY = readFileSync(join(import.meta.dirname, '../../../PRIVACY.md'), 'utf8');

/** Into a tab only by the user's own press (`activeTab`); no host beyond the guarded sites. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const manifestOf = (browser: 'chromium' | 'firefox') =>
  JSON.parse(readFileSync(join(built.extension(browser), 'manifest.json'), 'utf8'));

interface Script {
  matches: string[];
  all_frames?: boolean;
  run_at: string;
}

/** The script of whole pages first, then that of frames. */
const scriptsOf = (manifest: { content_scripts: Script[] }) =>
  manifest.content_scripts.toSorted(
    (a, b) => Number(a.all_frames ?? false) - Number(b.all_frames ?? false),
  );

test.each(['chromium', 'firefox'] as const)(
  '%s: the built manifest asks for what PRIVACY says',
  (browser) => {
    const manifest = manifestOf(browser);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS);
    for (const permission of PERMISSIONS) expect(PRIVACY).toContain(`\`${permission}\``);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // Asked for one host at a time, when the user names it.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(PRIVACY).toContain('`https://*/*`');
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.chrome_url_overrides).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const [page, frame, ...more] = scriptsOf(manifest);
    expect(page?.matches.toSorted()).toEqual(HOSTS.toSorted());
    expect(page?.all_frames ?? false).toBe(false);
    expect(frame?.matches).toEqual(platforms.flatMap(({ frames = [] }) => frames));
    expect([page?.run_at, frame?.run_at]).toEqual(['document_start', 'document_start']);
    expect(more).toEqual([]);
  },
);

test.each(HOSTS)('PRIVACY names %s', (pattern) => {
  expect(PRIVACY).toContain(`\`${new URL(pattern).hostname.replace(/^www\./, '')}\``);
});

test.each(['chromium', 'firefox'] as const)(
  '%s: our pages can send nothing and run nothing foreign',
  (browser) => {
    const policy: string = manifestOf(browser).content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  },
);

test.each(['chromium', 'firefox'] as const)(
  '%s: what runs in a page neither tells the page of itself nor hears what it says',
  (browser) => {
    for (const script of ['guard', 'guard-frame']) {
      const file = join(built.extension(browser), `content-scripts/${script}.js`);
      const code = readFileSync(file, 'utf8');
      expect(code).not.toContain('postMessage(');
      expect(code).not.toContain('content-script-started');
      expect(code).not.toMatch(/addEventListener\(\s*["'`]message["'`]/);
    }
  },
);
