import type { Evaluation } from './evaluate-photos.ts';
import { GROUP_SIZE } from './group-photo.ts';

/** 4 s, and the one tile that may be under way then. */
const GROUP_BUDGET = 4200;

/** The table of targets with what was measured, then every miss by name. */
export function describeTargets({ signs, withoutSign, group, speed, posters }: Evaluation): string {
  const { fists, others } = signs;
  const right = signs.right / signs.shown;
  const wrong = signs.wrong / signs.shown;
  const flagged = withoutSign.flagged.length / Math.max(1, withoutSign.photos);
  const ratio = speed.study === null ? null : speed.ours / speed.study;
  const rows: [string, string, string, boolean | null][] = [
    ['right sign', `${percent(right)} (${signs.right}/${signs.shown})`, '≥ 94 %', right >= 0.94],
    ['wrong sign', `${percent(wrong)} (${signs.wrong}/${signs.shown})`, '≤ 1 %', wrong <= 0.01],
    ['fists flagged', `${fists.flagged}/${fists.shown}`, '0', fists.flagged === 0],
    ['other hands flagged', `${others.flagged}/${others.shown}`, '–', null],
    [
      'people without a sign',
      `${percent(flagged)} (${withoutSign.flagged.length}/${withoutSign.photos})`,
      '≤ 3 %',
      flagged <= 0.03,
    ],
    [
      'one photo of 28 people',
      `${group.people}/${GROUP_SIZE} in ${Math.round(group.milliseconds)} ms`,
      '≥ 21 in 4 s',
      group.people >= 0.75 * GROUP_SIZE && group.milliseconds <= GROUP_BUDGET,
    ],
    [
      '… without a limit of time',
      `${group.unhurried.people}/${GROUP_SIZE} in ${Math.round(group.unhurried.milliseconds)} ms (${Math.round(group.unhurried.cpu)} ms CPU)`,
      '–',
      null,
    ],
    [
      'median per photo',
      `${Math.round(speed.ours)} ms, study ${speed.study === null ? '–' : `${Math.round(speed.study)} ms`}` +
        (ratio === null ? '' : ` (${ratio.toFixed(2)} ×)`),
      '≤ 1.1 ×',
      ratio === null ? null : ratio <= 1.1,
    ],
  ];
  const { triggers, campaign, official } = posters;
  rows.push(
    [
      'words found on posters',
      `${percent(triggers.found / triggers.all)} (${triggers.found}/${triggers.all})`,
      '≥ 98 %',
      triggers.found >= 0.98 * triggers.all,
    ],
    [
      'posters of offices flagged',
      `${official.flagged}/${official.all}`,
      '0',
      official.flagged === 0,
    ],
    ['campaign posters flagged', `${campaign.flagged}/${campaign.all}`, '–', null],
    ['median per poster', `${posters.milliseconds} ms`, '–', null],
  );
  const lines = rows.map(
    ([name, measured, target, met]) =>
      `${name.padEnd(27)}${measured.padEnd(38)}${target.padEnd(14)}${met === null ? '–' : met ? 'met' : 'MISSED'}`,
  );
  return `${[...lines, '', ...signs.misses, ...withoutSign.flagged, ...posters.misses].join('\n')}\n`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
