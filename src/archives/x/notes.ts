import { unescapeHtml } from '../shared/html-text.ts';
import { asObject, asText, at, firstText } from '../shared/json-value.ts';
import { fromText } from '../shared/moment.ts';
import { readJson } from '../shared/read-json.ts';
import type { ArchivePart, ReadContext } from '../types.ts';

/** Characters at the start that have to agree; further on a tweet is cut or its links differ. */
const COMPARED = 40;

interface Note {
  text: string;
  at: string | null;
  used: boolean;
}

/**
 * The long posts of note-tweet.js. The list of tweets holds their first 280 characters under another
 * id; the two are the same when they were written in the same second and begin the same.
 */
export interface Notes {
  /** The whole text of a tweet written then; its own text when it has no note. */
  take(moment: string | null, text: string): string;
  /** Notes without a tweet. Ask after all tweets were read. */
  left(): Note[];
}

const opened = new WeakMap<readonly ArchivePart[], Promise<Notes>>();

/** The notes of an export, read once. */
export function notesOf({ parts, report }: ReadContext): Promise<Notes> {
  const known = opened.get(parts) ?? openNotes(parts, report);
  opened.set(parts, known);
  return known;
}

async function openNotes(
  parts: readonly ArchivePart[],
  report: ReadContext['report'],
): Promise<Notes> {
  const bySecond = new Map<string, Note[]>();
  const all: Note[] = [];
  for (const { entry } of parts.filter(({ section }) => section === 'note_tweet')) {
    for await (const { value } of readJson(entry, { report })) {
      const told = asObject(at(value, 'noteTweet') ?? value);
      const text = unescapeHtml(asText(at(told, 'core', 'text')));
      if (text === '') continue;
      const note = { text, at: fromText(firstText(told, 'createdAt')), used: false };
      all.push(note);
      const second = note.at?.slice(0, 19) ?? '';
      bySecond.set(second, [...(bySecond.get(second) ?? []), note]);
    }
  }
  return {
    take(moment, text) {
      const start = text.slice(0, COMPARED).trim();
      if (start === '') return text;
      const second = bySecond.get(moment?.slice(0, 19) ?? '') ?? [];
      const note = second.find((one) => one.text.trim().startsWith(start));
      if (!note) return text;
      note.used = true;
      return note.text;
    },
    left: () => all.filter(({ used }) => !used),
  };
}
