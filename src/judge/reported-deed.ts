import type { EvidenceKind } from '../lexicon/evidence-kind.ts';
import type { Reading } from '../lexicon/match.ts';

/** What somebody does or is, and others report; the other kinds of evidence are said. */
export const DEEDS: ReadonlySet<string> = new Set<EvidenceKind>([
  'mobilise',
  'team',
  'membership',
  'attribute',
  'event',
]);

/** Who looks into breaches, what they find, and what follows. */
const ENFORCED =
  /^(?:bawaslu|panwaslu|panwascam|panwas|inspektorat|kasn|dkpp|netralitas|sanksi|disanksi|terbukti|melanggar|pelanggaran|diperiksa|dilaporkan|diadukan|dipanggil|diklarifikasi|dihukum|hukuman|teguran|ditegur|dicopot|dimutasi|dipecat|diberhentikan|etik|bersalah)$/;

/**
 * Whether a text speaks of breaches and what follows from them, so that a deed in it is more likely
 * told of others than done (NV4, NV11 of the facts): then the stance model may object to it.
 */
export function speaksOfBreach({ tokens }: Reading): boolean {
  return tokens.some(({ form }) => ENFORCED.test(form));
}
