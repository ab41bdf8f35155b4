import type { Localized } from '../judge/types.ts';
import { dictionary as en } from './en/index.ts';
import { dictionary as id } from './id/index.ts';
import { isolateAll } from './isolate.ts';
import type { Language } from './language.ts';

type Source = typeof id;
type Messages = {
  [S in keyof Source]: {
    [K in keyof Source[S] & string as `${S}.${K}`]: Source[S][K];
  };
}[keyof Source];
type Union<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never;
type Flat = Union<Messages>;

/** `section.key`, for instance `history.title`. */
export type Key = keyof Flat & string;
type Parameters<K extends Key> = Flat[K] extends (parameters: infer P) => string ? [P] : [];

const dictionaries = { id, en: en satisfies Record<keyof Source, unknown> };

/** Everything a page needs to speak one language. Dates are in the user's own time zone. */
export interface Speech {
  language: Language;
  t<K extends Key>(key: K, ...parameters: Parameters<K>): string;
  /** The rule data's own texts. */
  pick(text: Localized): string;
  number(value: number): string;
  /** `n` for the text and `one` for languages that have a singular. */
  count(value: number): { n: string; one: boolean };
  /** @param iso ISO date-time; anything else is given back as it is. */
  dateTime(iso: string): string;
  /** @param iso ISO date-time. */
  time(iso: string): string;
  /** @param date `YYYY-MM-DD`, a day of the calendar wherever one is. */
  day(date: string): string;
  /** @param month `YYYY-MM`. */
  month(month: string): string;
  /** The month's short name without its year. */
  monthName(month: string): string;
}

export function speak(language: Language): Speech {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const dateTimes = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });
  const monthNames = new Intl.DateTimeFormat(locale, { month: 'short' });
  return {
    language,
    t(key, ...parameters) {
      const dot = key.indexOf('.');
      const section: Record<string, unknown> =
        dictionaries[language][key.slice(0, dot) as keyof Source];
      const message = section[key.slice(dot + 1)] as string | ((p: unknown) => string);
      return typeof message === 'string' ? message : message(isolateAll(parameters[0] as object));
    },
    pick: (text) => text[language],
    number: (value) => numbers.format(value),
    count: (value) => ({ n: numbers.format(value), one: value === 1 }),
    dateTime: (iso) => formatOr(dateTimes, iso),
    time: (iso) => formatOr(times, iso),
    day: (date) => days.format(new Date(`${date}T12:00:00`)),
    month: (month) => months.format(middleOf(month)),
    monthName: (month) => monthNames.format(middleOf(month)),
  };
}

const middleOf = (month: string) => new Date(`${month}-15T12:00:00`);

function formatOr(format: Intl.DateTimeFormat, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
