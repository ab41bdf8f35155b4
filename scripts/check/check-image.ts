import { pack } from '../../src/lexicon/pack.ts';
import { assessPhoto, type PhotoVerdict } from '../../src/vision/assess-photo.ts';
import { lookAtPicture } from '../../src/vision/look-at-picture.ts';
import type { PictureFailure } from '../../src/vision/picture-limits.ts';
import type { SeenSign } from '../../src/vision/seen-sign.ts';
import type { Sight } from '../../src/vision/worker-protocol.ts';
import { decodePicture } from '../vision/decode-picture.ts';
import { loadNodeNetworks } from '../vision/node-networks.ts';
import { describeVerdict } from './describe-verdict.ts';
import type { InputRow } from './input-row.ts';
import { type OutputRow, outputRow, placeRow } from './judge-row.ts';

/** What `check --image --json` prints. */
export interface ImageRow extends Omit<OutputRow, 'id'> {
  signs: SeenSign[];
  /** The lines of text in the picture, in reading order. */
  text: string[];
  observations: string[];
  /** False when the time was up before the last, closest look. */
  finished: boolean;
}

/** Nobody waits for this check to go on, and a busy machine needs its time for each line of text (ms). */
const BUDGET = 30_000;

/** What a file that cannot be looked at is called on stderr. */
export const PICTURE_FAILURE_TEXT: Readonly<Record<PictureFailure, string>> = {
  'no-picture': 'bukan gambar / not a picture',
  video: 'video tidak bisa diperiksa / a video cannot be checked',
  'too-large': 'gambar terlalu besar (32 MB, 100 megapiksel) / picture too large (32 MB, 100 MP)',
  broken: 'gambar rusak atau tidak bisa dibuka / picture damaged or not readable',
};

/**
 * Judges a picture file as the one of a post with the text of `row`.
 *
 * @throws PictureError when it cannot be looked at, an error of the file system when it is not there
 */
export async function checkImage(
  path: string,
  row: InputRow,
  today: Date,
): Promise<{ json: ImageRow; text: string }> {
  const picture = await decodePicture(path);
  const networks = await loadNodeNetworks();
  const now = () => performance.now();
  const sight = lookAtPicture(networks, picture, { budgetMs: BUDGET, now });
  const { activity, context } = placeRow(row, today);
  const verdict = assessPhoto(sight, activity, context, pack);
  const { id: _, ...judged } = outputRow(row.id, verdict);
  const observations = verdict.observations.map(({ text }) => text.id);
  return {
    json: {
      ...judged,
      signs: verdict.signs,
      text: sight.text.map(({ text }) => text),
      observations,
      finished: sight.finished,
    },
    text: describePhoto(row.text, verdict, sight),
  };
}

function describePhoto(caption: string, verdict: PhotoVerdict, sight: Sight): string {
  const seen = verdict.observations.map(
    ({ text, matters }) => `${matters ? 'Gambar' : 'Petunjuk'}: ${text.id}`,
  );
  const read = sight.text.map(({ text }) => `Teks pada gambar: “${text}”`);
  const lines = [...seen, ...read, ...(sight.finished ? [] : ['Belum selesai diperiksa.'])];
  return [describeVerdict(caption, verdict).trimEnd(), ...lines, ''].join('\n');
}
