import type { RulePack } from '../lexicon/rule-pack.ts';
import { MOST } from './limits.ts';
import type { OpenedPack } from './open-pack.ts';
import type { StoredPack } from './stored-pack.ts';

/** What adding a pack would do; `version` is that of the installed one. */
export type PackPlan =
  | { type: 'add' }
  | { type: 'replace'; version: number }
  | {
      type: 'refused';
      why: 'signature' | 'preset' | 'older' | 'same' | 'changed' | 'key' | 'full';
      version: number;
    };

/**
 * Whether an opened pack may be added. One with the same id replaces the installed one if it is newer
 * and, where that was signed, signed with the same key.
 *
 * @param installed the user's own; @param preset that of the agency
 */
export function planPack(
  { pack, signature }: OpenedPack,
  installed: readonly StoredPack[],
  preset: Pick<RulePack, 'id' | 'version'> | null,
): PackPlan {
  const refuse = (why: (PackPlan & { type: 'refused' })['why'], version: number): PackPlan => ({
    type: 'refused',
    why,
    version,
  });
  if (signature.state === 'invalid') return refuse('signature', pack.version);
  if (preset?.id === pack.id) return refuse('preset', preset.version);
  const before = installed.find(({ id }) => id === pack.id);
  if (!before) return installed.length < MOST.packs ? { type: 'add' } : refuse('full', 0);
  const { version } = before;
  if (pack.digest === before.digest) return refuse('same', version);
  if (before.key !== null && keyOf(signature) !== before.key) return refuse('key', version);
  if (pack.version < version) return refuse('older', version);
  return pack.version === version ? refuse('changed', version) : { type: 'replace', version };
}

/** A pack as it is stored. */
export function storedPack({ pack, signature }: OpenedPack, now: Date): StoredPack {
  return { ...pack, key: keyOf(signature), addedAt: now.toISOString() };
}

function keyOf(signature: OpenedPack['signature']): string | null {
  return signature.state === 'valid' ? signature.fingerprint : null;
}
