import type { Checked } from './check.ts';
import type { ChosenPicture } from './pictures/picture-basket.ts';
import type { HintKind } from './ports.ts';

/** What is said of an act that goes out unchecked: of its picture where that is the reason. */
export function uncheckedHint(
  reason: NonNullable<Checked['unchecked']>,
  pictures: readonly ChosenPicture[],
): HintKind {
  if (reason === 'picture') return 'picture-unchecked';
  const isUnfinished = pictures.some(({ looked }) => looked.type === 'looking');
  return reason === 'slow' && isUnfinished ? 'picture-unfinished' : 'unchecked';
}
