import type { Act, ActPath, Composer } from '../types.ts';
import { isDisabled } from './composer.ts';
import { hotkeyOf, isPicking, originOf, pressedBy, sendKeyOf } from './press.ts';
import { closestOf, type Variants } from './query.ts';

type SendKey = 'enter' | 'mod-enter';

/** What one site says about its own parts; everything else is the same on every site. */
export interface SiteParts {
  /** All that can be pressed; the innermost around the event counts. */
  button: Variants;
  /** All that is written in. */
  editor: Variants;
  /** What a press on a button that is not disabled publishes. */
  pressed(button: HTMLElement, path: ActPath): Act | null;
  /** What a box will publish; null for searches, private chats and boxes nobody knows. */
  composerOf(editor: HTMLElement): Composer | null;
  /** Keys with which this box sends. */
  sendKeys(editor: HTMLElement, composer: Composer): readonly SendKey[];
  /** What a single key outside of text publishes. */
  hotkey?(key: string, origin: Element): Act | null;
  /** What a gesture on something that is no button publishes: a double tap on a picture. */
  gesture?(event: Event, origin: Element): Act | null;
}

interface SiteReader {
  actOf(event: Event): Act | null;
  composerOf(target: Element): Composer | null;
}

/** Reads acts from events, from the event's own target upwards. */
export function readerOf(site: SiteParts): SiteReader {
  const keyed = (event: Event, editor: HTMLElement): Act | null => {
    const path = sendKeyOf(event);
    const composer = path && !isPicking(editor) && site.composerOf(editor);
    if (!composer || !site.sendKeys(editor, composer).includes(path)) return null;
    return { path, control: editor, ...composer };
  };

  const actOf = (event: Event): Act | null => {
    const origin = originOf(event);
    if (!origin) return null;
    const element = pressedBy(event);
    const button = element && closestOf(element, site.button);
    if (button) {
      if (isDisabled(button)) return null;
      const act = site.pressed(button, event.type === 'keydown' ? 'enter' : 'button');
      if (act) return act;
    }
    const gesture = element && site.gesture?.(event, element);
    if (gesture) return gesture;
    const editor = closestOf(origin, site.editor);
    if (editor) return keyed(event, editor);
    const key = hotkeyOf(event);
    return (key && site.hotkey?.(key, origin)) || null;
  };

  return {
    actOf,
    composerOf: (target) => {
      const editor = closestOf(target, site.editor);
      return editor && site.composerOf(editor);
    },
  };
}
