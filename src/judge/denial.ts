import type { PhraseMatch, Reading } from '../lexicon/match.ts';
import type { Token } from '../text/token.ts';
import { DEEDS } from './reported-deed.ts';

const FORBIDS =
  /^(?:dilarang|larangan|melarang|larang|terlarang|diharamkan|pelarangan|catut|dicatut|mencatut)$/;
const NEGATES =
  /^(?:tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|kagak|ndak|indak|kada|ora|teu|tiada|bukan|bkn|belum|blm|jangan|jgn|janganlah|ojo|ulah|menolak|nolak|tanpa)$/;
/** After a negation they forbid or deny whatever comes, also a call to vote. */
const ALLOWS =
  /^(?:boleh|bole|diperbolehkan|dibolehkan|diperkenankan|dibenarkan|dibenerkan|diizinkan|diijinkan|berhak|pernah|diajak|disuruh|diarahkan|dipaksa|terpengaruh|terlibat)$/;
/** After one of these a negation denies something else, or says the opposite: `jangan ragu`, `bukan hanya`. */
const TURNS =
  /^(?:ragu|lupa|lupo|lali|klalen|hilap|poho|malu|takut|salah|keliru|golput|gentar|goyah|berhenti|menyesal|nyesal|nyesel|pindah|berpaling|lelah|capek|cape|kalah|diam|hanya|cuma|cuman|sekadar|sekedar|saja|aja|main|tapi|tetapi|namun|melainkan|kecuali|karena|kalau|kalo|jika)$/;
const BREACHES = /^(?:dilarang|terlarang|haram|melanggar|pelanggaran|diharamkan)$/;
/** Words between a denial and what it denies: of a prohibition, of `tidak boleh`, of a bare negation. */
const FORBIDDEN_WITHIN = 12;
const ALLOWED_WITHIN = 8;
const NEGATED_WITHIN = 2;
const BREACH_WITHIN = 4;
const SENTENCE = 2;

/**
 * Whether the text forbids or denies what a phrase says (NV4 of the facts: appeals to be neutral): "ASN dilarang memasang
 * spanduk …", "saya bukan kader …", "foto bersama … dilarang". A call such as "jangan pilih …" has a phrase of
 * its own that holds the negation and is not denied by it.
 */
export function isDenied({ tokens }: Reading, phrase: PhraseMatch): boolean {
  // Deeds are denied in more ways: "ASN jangan pakai kaos …".
  const isDeed = DEEDS.has(phrase.class);
  return (
    isDeniedBefore(tokens, phrase.from, isDeed) ||
    (isDeed && isDeniedInside(tokens, phrase)) ||
    isCalledBreach(tokens, phrase.to)
  );
}

function isDeniedBefore(tokens: readonly Token[], from: number, isDeed: boolean): boolean {
  for (let at = from - 1; at >= 0 && from - at <= FORBIDDEN_WITHIN; at--) {
    const broken = (tokens[at + 1] as Token).breakBefore;
    // A list of what is forbidden has commas; "tidak boleh golput, coblos nomor 2" has one, too.
    if (broken >= (isDeed ? SENTENCE : 1)) return false;
    const { form } = tokens[at] as Token;
    if (TURNS.test(form)) return false;
    if (FORBIDS.test(form)) return true;
    if (!NEGATES.test(form)) continue;
    const between = from - at - 1;
    const allows = tokens.slice(at + 1, at + 3).some((token) => ALLOWS.test(token.form));
    if (between <= ALLOWED_WITHIN && allows) return true;
    // The nearest negation decides: "tidak boleh ada yang tidak mencoblos" forbids nothing of ours.
    return isDeed && between <= NEGATED_WITHIN;
  }
  return false;
}

/** "Saya bukan kader …": who it is about stands before the negation, and belongs to the phrase. */
function isDeniedInside(tokens: readonly Token[], { from, to }: PhraseMatch): boolean {
  const inside = tokens.slice(from, to).map(({ form }) => form);
  return (
    inside.some((form) => NEGATES.test(form) || FORBIDS.test(form)) &&
    !inside.some((form) => TURNS.test(form))
  );
}

function isCalledBreach(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < tokens.length && at - to < BREACH_WITHIN; at++) {
    const { form, breakBefore } = tokens[at] as Token;
    if (breakBefore > 0 || TURNS.test(form)) return false;
    if (BREACHES.test(form)) return true;
    if (NEGATES.test(form)) return ALLOWS.test(tokens[at + 1]?.form ?? '');
  }
  return false;
}
