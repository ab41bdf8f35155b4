import { openPack } from '../packs/open-pack.ts';
import { shippedBase } from '../packs/pack-base.ts';
import { storedPack } from '../packs/plan-pack.ts';
import type { StoredPack } from '../packs/stored-pack.ts';
import type { StoredPreset } from '../settings/preset.ts';
import { policySchema } from './policy-schema.ts';

/** Fields that are named in a message. */
const NAMED = 3;

/**
 * Reads what the agency's policy says; null where there is none. A policy is used as a whole or not at
 * all. Never throws.
 *
 * @param managed all of managed storage
 */
export async function readPolicy(
  managed: Record<string, unknown>,
  now: Date,
): Promise<StoredPreset | null> {
  if (Object.keys(managed).length === 0) return null;
  const read = policySchema.safeParse(managed);
  if (!read.success) {
    const fields = read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.')],
    );
    return bad([...new Set(fields)].slice(0, NAMED).join(', '));
  }
  const { region, language, contact, pack } = read.data;
  if (region && !shippedBase().regions.has(region)) return bad('region');
  const opened = pack === undefined ? null : await readPack(pack, now);
  if (typeof opened === 'string') return bad(opened);
  return {
    state: 'ok',
    region: region ?? null,
    language: language ?? null,
    contact: contact ?? null,
    pack: opened,
  };
}

/** The pack of a policy, or where it is wrong. */
async function readPack(
  given: string | Record<string, unknown>,
  now: Date,
): Promise<StoredPack | string> {
  const text = typeof given === 'string' ? given : JSON.stringify(given, null, 1);
  const opened = await openPack(text, 'id');
  if ('problems' in opened) {
    const [first] = opened.problems;
    return `pack (${first?.field || first?.code}, ${first?.line}:${first?.column})`;
  }
  return opened.signature.state === 'invalid' ? 'pack (tanda-tangan)' : storedPack(opened, now);
}

const bad = (fault: string): StoredPreset => ({ state: 'bad', fault });
