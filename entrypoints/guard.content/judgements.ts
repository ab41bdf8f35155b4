import type { GuardPorts } from '../../src/guard/ports.ts';
import { assess } from '../../src/judge/assess.ts';
import { contextOf } from '../../src/judge/context-of.ts';
import { pack } from '../../src/lexicon/pack.ts';
import { seePicture } from '../../src/messages/see-picture.ts';
import { pictureChecks } from '../../src/settings/picture-checks.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { assessPhoto } from '../../src/vision/assess-photo.ts';

/** Words are judged here, pictures are looked at in the background and judged here. */
export function judgementsOf(
  current: { get(): Settings },
  now: () => Date,
): Pick<GuardPorts, 'judge' | 'seePicture' | 'judgePicture'> {
  const context = () => contextOf(current.get(), now());
  return {
    judge: (activity) => assess(activity, context()),
    seePicture: async (picture, onPart) => {
      const checks = pictureChecks(current.get());
      return checks && seePicture(picture, checks, onPart);
    },
    judgePicture: (activity, sight) => assessPhoto(sight, activity, context(), pack),
  };
}
