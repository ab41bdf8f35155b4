import type { ActPath } from '../../../../src/platforms/types.ts';
import type { SentKind } from '../../../pages/shared/sent.ts';
import type { Page } from '../types.ts';

/** What an act is done with: the words to write, and the id of the practice post it is aimed at. */
export interface ActWith {
  text: string;
  post: string;
}

/** One way of publishing one kind of thing on a practice page. */
export interface PracticeAct {
  name: string;
  kind: SentKind;
  path: ActPath;
  /** Address to open; the site's start page unless given. */
  url?: (what: ActWith) => string;
  /** Its events or its editor differ from those of the other acts: played in Firefox too, and unasked. */
  differs?: true;
  /** True where the user's own words go out; otherwise the act is judged by its target. */
  writes: boolean;
  /** Its target shows an account and no words: a story, whose words are in the picture. */
  wordless?: true;
  /** Everything before the decisive input: opens what must be open and types the text. */
  prepare(page: Page, what: ActWith): Promise<void>;
  /** The one input that publishes. */
  commit(page: Page, what: ActWith): Promise<void>;
}

/** Address at which an act begins, with the practice page's options (`?lang=en`). */
export function addressOf(start: string, act: PracticeAct, what: ActWith, options = ''): string {
  const address = act.url?.(what) ?? start;
  return address + (address.includes('?') ? options.replace('?', '&') : options);
}

export const nothing = async (): Promise<void> => undefined;

/** Writes into an editor by clicking it and typing key by key. */
export async function write(page: Page, editor: string, text: string): Promise<void> {
  await page.click(editor);
  await page.type(text);
}

/** Focuses a control without pressing it, as the Tab key would. */
export async function focus(page: Page, selector: string): Promise<void> {
  await page.eval((found) => document.querySelector<HTMLElement>(found)?.focus(), selector);
}

export const click = (place: string) => (page: Page) => page.click(place);
export const press = (chord: string) => (page: Page) => page.press(chord);

/** The same button by mouse, by touch and from the keyboard. @param name such as `post: button` */
export function pressedEachWay(
  act: Pick<PracticeAct, 'kind' | 'writes' | 'prepare' | 'url'>,
  name: string,
  place: string | ((what: ActWith) => string),
): PracticeAct[] {
  const at = (what: ActWith) => (typeof place === 'string' ? place : place(what));
  const way = { ...act, path: 'button' } as const;
  return [
    { ...way, name, differs: true, commit: (page, what) => page.click(at(what)) },
    { ...way, name: `${name}, touched`, commit: (page, what) => page.tap(at(what)) },
    {
      ...way,
      name: `${name}, by keyboard`,
      prepare: async (page, what) => {
        await act.prepare(page, what);
        await focus(page, at(what));
      },
      commit: press('Enter'),
    },
  ];
}
