import type { EvidenceKind, Strength } from './evidence-kind.ts';
import type { PackContestant, PackNameLine } from './pack-types.ts';

/** A phrase of a pack; its pattern is in the language of rules/phrases. */
export interface RulePackPhrase {
  entry: string;
  evidence: EvidenceKind;
  strength: Strength;
  pattern: string;
}

/**
 * What one file of further rules adds to the rule data: names and phrases, nothing else. `src/packs`
 * makes it from the file and has checked it. JSON values only; all entries are `pack/<id>/…`.
 */
export interface RulePack {
  id: string;
  version: number;
  /** As it is shown to people. */
  name: string;
  /** Who says that they made it; only a signature proves it. */
  publisher: string;
  /** BPS code; `*` for the whole country. */
  region: string;
  /** First and last day in Indonesia of the acts that it is about, inclusive. */
  from: string;
  to: string;
  /** SHA-256 of the file, as hex digits. */
  digest: string;
  contestants: PackContestant[];
  names: PackNameLine[];
  phrases: RulePackPhrase[];
}

const PREFIX = 'pack';

/** The id of a pack's entry among all entries, which no other pack and no shipped entry has. */
export function packEntry(pack: string, entry: string): string {
  return `${PREFIX}/${pack}/${entry}`;
}

/** The id of the pack that an entry is of; null for the rule data's own. */
export function packOf(entry: string): string | null {
  const [prefix, pack] = entry.split('/');
  return prefix === PREFIX && pack !== undefined ? pack : null;
}
