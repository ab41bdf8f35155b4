import { render } from 'preact';
import { type Chosen, LONGEST } from '../../anywhere/chosen.ts';
import type { Language } from '../../i18n/language.ts';
import { SpeechProvider } from '../../i18n/speech-context.ts';
import { speak } from '../../i18n/translate.ts';
import type { Verdict } from '../../judge/types.ts';
import { controlsCss } from '../controls-css.ts';
import { dialogCss } from '../dialog/dialog-css.ts';
import { guardWords, WordsProvider } from '../dialog/guard-words.ts';
import { makePageHost } from '../page-host.ts';
import { tokensCss } from '../tokens.ts';
import { CheckPanel } from './check-panel.tsx';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Shows the panel on this page until the user puts it away; a newer one takes the older one's place.
 * @param judge judges a text of at most `LONGEST` characters
 */
export function panelShower(
  openRule: (rule: string) => void,
): (chosen: Chosen, language: Language, judge: (text: string) => Verdict) => void {
  let close = () => {};
  return (chosen, language, judge) => {
    close();
    const { host, root } = makePageHost(tokensCss, controlsCss, dialogCss);
    host.lang = language;
    const open = new AbortController();
    close = () => {
      open.abort();
      render(null, root);
      host.remove();
    };
    // The site's shortcuts must not hear what is pressed in our panel; keys still do what keys do.
    const keepKey = (event: Event) => event.target === host && event.stopImmediatePropagation();
    for (const type of KEYS) {
      window.addEventListener(type, keepKey, { capture: true, signal: open.signal });
    }
    document.documentElement.append(host);
    const text = chosen.text.trim();
    const verdict = text ? judge(text.slice(0, LONGEST)) : null;
    render(
      <SpeechProvider value={speak(language)}>
        <WordsProvider value={guardWords(language)}>
          <CheckPanel
            chosen={{ ...chosen, text }}
            verdict={verdict}
            onClose={close}
            onOpenRule={openRule}
          />
        </WordsProvider>
      </SpeechProvider>,
      root,
    );
  };
}
