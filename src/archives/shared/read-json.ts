import { ArchiveError } from '../problem.ts';
import { MOST_ITEM_CHARACTERS } from '../source/limits.ts';
import type { ArchiveEntry, ReadContext } from '../types.ts';
import { JsonCursor } from './json-cursor.ts';
import { readText } from './read-text.ts';

/** One value found in a JSON file, with the keys that lead to it. A list is not part of the path. */
export interface JsonPart {
  path: readonly string[];
  value: unknown;
  /** Which opened element it stands in: the first is 1; 0 before all. */
  element: number;
}

interface Options {
  report: ReadContext['report'];
  /** Whether the elements of the list at this path are opened like objects, not taken whole. */
  opens?: (path: readonly string[]) => boolean;
}

/**
 * Walks a JSON file of any size in constant memory: objects are opened, each element of a list is
 * taken whole, and so is each bare value. What stands before the first `{` or `[` is passed over
 * (X writes an assignment there). An element that is not valid is reported and left out.
 *
 * @throws ArchiveError `cut` or `not-json` where the rest cannot be read.
 */
export async function* readJson(entry: ArchiveEntry, options: Options): AsyncGenerator<JsonPart> {
  const cursor = new JsonCursor(readText(entry));
  let element = 0;
  try {
    if (!(await cursor.skipTo('[{')))
      throw new ArchiveError({ code: 'not-json', entry: entry.path });
    yield* readValue([]);
  } finally {
    await cursor.close();
  }

  async function* readValue(path: readonly string[]): AsyncGenerator<JsonPart> {
    const next = await cursor.peek();
    if (next === '{') yield* readObject(path);
    else if (next === '[') yield* readList(path);
    else yield* whole(path);
  }

  async function* readObject(path: readonly string[]): AsyncGenerator<JsonPart> {
    cursor.step();
    for (;;) {
      const next = await separator('}');
      if (next === '}') return;
      if (next !== '"') throw broken(next);
      const key = parse(await cursor.value(MOST_ITEM_CHARACTERS));
      if (typeof key !== 'string' || (await cursor.peek()) !== ':') throw broken('');
      cursor.step();
      yield* readValue([...path, key]);
    }
  }

  async function* readList(path: readonly string[]): AsyncGenerator<JsonPart> {
    cursor.step();
    const opened = options.opens?.(path) ?? false;
    for (;;) {
      const next = await separator(']');
      if (next === ']') return;
      if (opened && next === '{') {
        element++;
        yield* readObject(path);
      } else yield* whole(path);
    }
  }

  async function* whole(path: readonly string[]): AsyncGenerator<JsonPart> {
    const text = await cursor.value(MOST_ITEM_CHARACTERS);
    if (text === null) throw new ArchiveError({ code: 'too-big', entry: entry.path });
    if (text === '') throw broken(await cursor.peek());
    const value = parse(text);
    if (value === undefined) options.report({ code: 'item', entry: entry.path });
    else yield { path, value, element };
  }

  /** The next character that is no comma; `end` closes what is being read. */
  async function separator(end: string): Promise<string> {
    let next = await cursor.peek();
    while (next === ',') {
      cursor.step();
      next = await cursor.peek();
    }
    if (next === '') throw new ArchiveError({ code: 'cut', entry: entry.path });
    if (next === end) cursor.step();
    return next;
  }

  function broken(next: string): ArchiveError {
    return new ArchiveError({ code: next === '' ? 'cut' : 'not-json', entry: entry.path });
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
