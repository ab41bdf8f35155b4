import type { RulePack } from '../lexicon/rule-pack.ts';
import { compilePack } from './compile-pack.ts';
import { type PackBase, shippedBase } from './pack-base.ts';
import type { PackProblem } from './pack-problem.ts';
import type { PackLanguage } from './read-pack-file.ts';
import { hexOf, readSignature, type Signature } from './signature.ts';

/** A pack from a file, ready for the judgement; nothing is stored yet. */
export interface OpenedPack {
  pack: RulePack;
  signature: Signature;
}

/** Reads a pack and its signature. Never throws; a wrong signature is for the caller to refuse. */
export async function openPack(
  text: string,
  language: PackLanguage,
  base: PackBase = shippedBase(),
): Promise<OpenedPack | { problems: PackProblem[] }> {
  const compiled = compilePack(text, base, language);
  if ('problems' in compiled) return compiled;
  const digest = hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return { pack: { ...compiled.pack, digest }, signature: await readSignature(text) };
}
