import {
  findHands,
  type HandNetworks,
  type SearchLimits,
} from '../../src/vision/hands/find-hands.ts';
import { readSign } from '../../src/vision/hands/sign.ts';
import type { Pixels } from '../../src/vision/pixels.ts';
import { decodePicture } from './decode-picture.ts';
import { evaluatePosters, type PosterCounts } from './evaluate-posters.ts';
import { composeGroup, peopleAt } from './group-photo.ts';
import { loadNodeNetworks } from './node-networks.ts';
import { type LabelledPhoto, labelledPhotos, photosWithoutSign } from './photo-set.ts';
import { renderPosters } from './posters/render-posters.ts';
import { readPhotos } from './read-photos.ts';
import { countSigns, type SignCounts } from './sign-report.ts';
import { openStudy } from './study-speed.ts';

export interface Evaluation {
  signs: SignCounts;
  withoutSign: { photos: number; flagged: string[] };
  group: {
    people: number;
    milliseconds: number;
    /** The same picture however long it takes; CPU time tells how busy the machine was. */
    unhurried: { people: number; milliseconds: number; cpu: number };
  };
  /** Median milliseconds a photo; null: no prototype to compare with. */
  speed: { ours: number; study: number | null; photos: number };
  posters: PosterCounts;
}

/** The time that a whole photo may take, in milliseconds. */
const BUDGET = 4000;
const TIMED_PHOTOS = 40;

/** Measures everything that issue 6 asks of hand signs and of text, one figure after the other. */
export async function evaluatePhotos(folder: string, studyFolder: string): Promise<Evaluation> {
  const { hands: networks, text } = await loadNodeNetworks();
  const photos = labelledPhotos(folder);
  const speed = await compareSpeed(networks, photos, studyFolder);
  const group = measureGroup(networks, await composeGroup(photos));
  const signs = countSigns(await readPhotos(networks, photos));
  const withoutSign = await flagWithoutSign(networks, folder);
  const posters = await evaluatePosters(text, await renderPosters(photosWithoutSign(folder)));
  return { signs, withoutSign, group, speed, posters };
}

async function flagWithoutSign(networks: HandNetworks, folder: string) {
  const paths = photosWithoutSign(folder);
  const flagged: string[] = [];
  for (const path of paths) {
    const { hands } = findHands(networks, await decodePicture(path), withinBudget());
    const signs = hands.flatMap((hand) => readSign(hand)?.sign ?? []);
    if (signs.some((sign) => sign !== 'palm')) {
      flagged.push(`${path.split('/').at(-1)} ${signs.join(',')}`);
    }
  }
  return { photos: paths.length, flagged };
}

function measureGroup(networks: HandNetworks, picture: Pixels): Evaluation['group'] {
  const look = (limits: SearchLimits) => {
    const start = performance.now();
    const before = process.cpuUsage();
    const { hands } = findHands(networks, picture, limits);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = performance.now() - start;
    const points = hands.filter((hand) => readSign(hand)).flatMap(({ points }) => points[9] ?? []);
    return { people: peopleAt(points), milliseconds, cpu: (user + system) / 1000 };
  };
  const unhurried = look({ until: Number.POSITIVE_INFINITY, now: () => 0 });
  const { people, milliseconds } = look(withinBudget());
  return { people, milliseconds, unhurried };
}

/** Both in turn on each photo, so that what else the machine does slows both alike. */
async function compareSpeed(
  networks: HandNetworks,
  photos: readonly LabelledPhoto[],
  studyFolder: string,
) {
  const study = await openStudy(studyFolder);
  const chosen = photos.filter(({ set }) => set !== 'sign-digits').slice(-TIMED_PHOTOS);
  const times = { ours: [] as number[], study: [] as number[] };
  for (const [round, { path }] of [...chosen.slice(0, 3), ...chosen].entries()) {
    const picture = await decodePicture(path);
    const ours = await timed(() => findHands(networks, picture, withinBudget()));
    const theirs = study ? await timed(() => study(picture)) : 0;
    if (round < 3) continue;
    times.ours.push(ours);
    times.study.push(theirs);
  }
  return {
    ours: medianOf(times.ours),
    study: study && medianOf(times.study),
    photos: times.ours.length,
  };
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function withinBudget() {
  return { until: performance.now() + BUDGET, now: () => performance.now() };
}

function medianOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
