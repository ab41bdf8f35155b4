import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the extension whose manifest holds these hosts as if they had been granted. */
export function withGrants(extension: string, hosts: readonly string[]): string {
  if (hosts.length === 0) return extension;
  const copy = copyOf(extension);
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const host_permissions = hosts.map((host) => `https://${host}/*`);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}

/** The last day of the campaign of the regional elections of 2024, as the rule data has it. */
const CAMPAIGN_END = '2024-11-23';

/** A copy of the extension in whose calendar the campaign of 2024 has not ended. */
export function withCampaign(extension: string): string {
  const copy = copyOf(extension);
  const file = join(copy, 'content-scripts/guard.js');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(CAMPAIGN_END, '2099-12-31'));
  return copy;
}

export function copyOf(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'jaga-netral-copy-'));
  cpSync(extension, copy, { recursive: true });
  return copy;
}
