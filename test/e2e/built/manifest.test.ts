import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '../../../src/platforms/index.ts';
import { built } from '../drivers/built.ts';

const HOSTS = platforms.flatMap(({ hosts }) => hosts);
const PRIVACY = readFileSync(join(import.meta.dirname, '../../../PRIVACY.md'), 'utf8');

const manifestOf = (browser: 'chromium' | 'firefox') =>
  JSON.parse(readFileSync(join(built.extension(browser), 'manifest.json'), 'utf8'));

test.each(['chromium', 'firefox'] as const)(
  '%s: the built manifest asks for what PRIVACY says',
  (browser) => {
    const manifest = manifestOf(browser);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.chrome_url_overrides).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...manifest.content_scripts[0].matches].sort()).toEqual([...HOSTS].sort());
    expect(manifest.content_scripts[0].run_at).toBe('document_start');
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
