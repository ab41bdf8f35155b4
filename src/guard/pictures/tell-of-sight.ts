import { isVisible } from '../../platforms/shared/visibility.ts';
import type { Platform } from '../../platforms/types.ts';
import type { Sight } from '../../vision/worker-protocol.ts';
import { check } from '../check.ts';
import type { GuardPorts } from '../ports.ts';
import { composerNear } from './picture-home.ts';

const SHOWN = 6000;

/** Says quietly what a picture looks like while that is no reason to ask: outside of the stages. */
export function tellOfSight(
  platform: Platform,
  { judgePicture, surface }: Pick<GuardPorts, 'judgePicture' | 'surface'>,
  now: () => Date,
): (sight: Sight, at: Element) => void {
  return (sight, at) => {
    const composer = composerNear(at, platform);
    const { kind, text, target } = composer ?? { kind: 'post', text: '' };
    const activity = { kind, platform: platform.id, at: now().toISOString(), text };
    const { verdict } = check(target ? { ...activity, target } : activity, (it) =>
      judgePicture(it, sight),
    );
    const seen = verdict?.observations ?? [];
    if (seen.length === 0 || seen.some(({ matters }) => matters)) return;
    const near = [composer?.editors[0], at].find((one) => one && isVisible(one)) ?? null;
    const said = seen.map((one) => one.text);
    if (!surface.isAsking()) surface.hint('picture-seen', near, SHOWN, said);
  };
}
