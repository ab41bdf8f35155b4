import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { common as commonEn } from '../i18n/en/common.ts';
import { ownpages as ownpagesEn } from '../i18n/en/ownpages.ts';
import { common as commonId } from '../i18n/id/common.ts';
import { ownpages as ownpagesId } from '../i18n/id/ownpages.ts';
import type { Language } from '../i18n/language.ts';
import type { Localized } from '../judge/types.ts';

/** The words said on own pages, of one language; those of our pages are not loaded into sites. */
interface OwnWords {
  say: typeof ownpagesId;
  common: Record<keyof typeof commonId, string>;
  pick(text: Localized): string;
}

export function ownWords(language: Language): OwnWords {
  const pick = (text: Localized) => text[language];
  return language === 'id'
    ? { say: ownpagesId, common: commonId, pick }
    : { say: ownpagesEn, common: commonEn, pick };
}

const OwnWordsContext = createContext<OwnWords>(ownWords('id'));
export const OwnWordsProvider = OwnWordsContext.Provider;
export const useOwnWords = (): OwnWords => useContext(OwnWordsContext);
