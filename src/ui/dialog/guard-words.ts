import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { common as commonEn } from '../../i18n/en/common.ts';
import { guard as guardEn } from '../../i18n/en/guard.ts';
import { common as commonId } from '../../i18n/id/common.ts';
import { guard as guardId } from '../../i18n/id/guard.ts';
import { isolating } from '../../i18n/isolate.ts';
import type { Language } from '../../i18n/language.ts';
import type { Localized } from '../../judge/types.ts';

/** The guard's words of one language; the pages' own are not loaded into every site. */
export interface GuardWords {
  guard: typeof guardId;
  common: Record<keyof typeof commonId, string>;
  pick(text: Localized): string;
}

const spoken = {
  id: { guard: isolating(guardId), common: commonId },
  en: { guard: isolating(guardEn), common: commonEn },
};

export function guardWords(language: Language): GuardWords {
  return { ...spoken[language], pick: (text) => text[language] };
}

const WordsContext = createContext<GuardWords>(guardWords('id'));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): GuardWords => useContext(WordsContext);
