import { render } from 'preact';
import type { Answer, HintKind, Question, Surface } from '../../guard/ports.ts';
import type { Language } from '../../i18n/language.ts';
import type { Localized, Verdict } from '../../judge/types.ts';
import { controlsCss } from '../controls-css.ts';
import { Hint } from '../mark/hint.tsx';
import { markCss } from '../mark/mark-css.ts';
import { TypingMark } from '../mark/typing-mark.tsx';
import { makePageHost } from '../page-host.ts';
import { tokensCss } from '../tokens.ts';
import { dialogCss } from './dialog-css.ts';
import { guardWords, WordsProvider } from './guard-words.ts';
import { handClicksOn } from './hand-clicks-on.ts';
import { WarningDialog } from './warning-dialog.tsx';

interface Shown {
  asked: { question: Question; onAnswer(answer: Answer): void } | null;
  hint: { kind: HintKind; near: Element | null; said: readonly Localized[] } | null;
  mark: { editor: HTMLElement; verdict: Verdict } | null;
}

/**
 * The guard's only element in a page, made when there is first something to show: a closed shadow
 * root beside the page's body, so that neither side's styles, scripts or focus reach the other.
 */
export function createSurface(
  language: () => Language,
  openRule: (rule: string) => void,
  signal: AbortSignal,
): Surface {
  const shown: Shown = { asked: null, hint: null, mark: null };
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;

  handClicksOn(() => root, signal);

  const rootInPage = (): ShadowRoot => {
    if (!host || !root) {
      ({ host, root } = makePageHost(tokensCss, controlsCss, dialogCss, markCss));
    }
    // Some sites replace the whole document.
    if (!host.isConnected) document.documentElement.append(host);
    host.lang = language();
    return root;
  };

  const draw = (): void => {
    const { asked, hint, mark } = shown;
    if (!host && !asked && !hint && !mark) return;
    render(
      <WordsProvider value={guardWords(language())}>
        {mark && <TypingMark key="mark" {...mark} onGone={endMark} />}
        {hint && <Hint key={hint.kind} {...hint} />}
        {asked && <WarningDialog key="dialog" {...asked} onOpenRule={openRule} />}
      </WordsProvider>,
      rootInPage(),
    );
  };
  const show = (change: Partial<Shown>): void => {
    Object.assign(shown, change);
    draw();
  };
  const endMark = () => show({ mark: null });
  const endHint = () => {
    clearTimeout(hintTimer);
    show({ hint: null });
  };

  signal.addEventListener('abort', () => {
    clearTimeout(hintTimer);
    if (root) render(null, root);
    host?.remove();
  });

  return {
    owns: (event) => host !== null && event.target === host,
    isAsking: () => shown.asked !== null,
    ask: (question) =>
      new Promise((done) => {
        const onAnswer = (answer: Answer) => {
          show({ asked: null });
          done(answer);
        };
        endHint();
        show({ asked: { question, onAnswer }, mark: null });
      }),
    hint: (kind, near, milliseconds, said = []) => {
      if (kind === 'reload' && (shown.hint || shown.asked)) return;
      clearTimeout(hintTimer);
      show({ hint: { kind, near, said } });
      hintTimer = setTimeout(endHint, milliseconds);
    },
    endHint,
    mark: (editor, verdict) => {
      if (verdict) show({ mark: { editor, verdict } });
      else if (shown.mark?.editor === editor) endMark();
    },
  };
}
