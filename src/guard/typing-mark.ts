import { originOf } from '../platforms/shared/press.ts';
import { textOfEditors } from '../platforms/shared/read-text.ts';
import type { Act, Platform } from '../platforms/types.ts';
import { check } from './check.ts';
import type { GuardPorts } from './ports.ts';

/** Pause after the last key before the text is judged (ms). */
const PAUSE = 250;
/** Editors that write by themselves send no `input`: the key or paste is the sign. */
const WRITING = ['input', 'keyup', 'paste', 'drop', 'compositionend'] as const;

interface TypingMemory {
  /** The act with the text last seen in its editors, where the site has emptied them too early. */
  withLastText(act: Act): Act;
  /** The words have gone out. */
  forget(act: Act): void;
  forgetIfEmpty(act: Act): void;
}

/** Judges what is being written after each pause and shows the mark beside it. */
export function startTypingMark(
  platform: Platform,
  { isWatched, judge, surface }: GuardPorts,
  signal: AbortSignal,
  now: () => Date,
): TypingMemory {
  const lastTexts = new WeakMap<HTMLElement, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (target: Element) => {
    const composer = platform.composerOf(target);
    const [editor] = composer?.editors ?? [];
    if (!composer || !editor || !isWatched(composer)) return;
    const { kind, text, target: answered } = composer;
    lastTexts.set(editor, text);
    const at = now().toISOString();
    const activity = {
      kind,
      platform: platform.id,
      at,
      text,
      ...(answered && { target: answered }),
    };
    const { verdict } = check(activity, judge);
    // A press soon after the last key: the dialog says it already.
    const isSaid = surface.isAsking();
    surface.mark(editor, verdict && verdict.level !== 'aman' && !isSaid ? verdict : null);
  };

  const onWriting = (event: Event) => {
    const target = originOf(event);
    if (!target || surface.owns(event)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        look(target);
      } catch {
        // A page in flux; the next key looks again.
      }
    }, PAUSE);
  };
  for (const type of WRITING) window.addEventListener(type, onWriting, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  const forget = ({ editors: [editor] }: Act) => {
    if (!editor) return;
    lastTexts.delete(editor);
    surface.mark(editor, null);
  };
  return {
    withLastText: (act) => {
      const [editor] = act.editors;
      const last = editor && lastTexts.get(editor);
      return act.text === '' && last && textOfEditors(act.editors) === ''
        ? { ...act, text: last }
        : act;
    },
    forget,
    forgetIfEmpty: (act) => {
      if (textOfEditors(act.editors.filter((one) => one.isConnected)) === '') forget(act);
    },
  };
}
