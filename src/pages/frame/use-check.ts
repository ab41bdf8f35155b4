import { useCallback } from 'preact/hooks';
import { judgeOwnText } from '../../anywhere/judge-own-text.ts';
import type { Verdict } from '../../judge/types.ts';
import { useSettings } from './settings-context.ts';

/** The judgement of a text of the user's own, by the settings of this moment. */
export function useCheck(now: () => Date = currentDate): (text: string) => Verdict {
  const { settings } = useSettings();
  return useCallback((text) => judgeOwnText(text, settings, now()), [settings, now]);
}

const currentDate = () => new Date();
