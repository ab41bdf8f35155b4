import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * The lines of a file of tab-separated fields, each checked.
 * @throws Error that names the broken line.
 */
export function readTable<S extends z.ZodType>(file: string, line: S): z.infer<S>[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const parsed = line.safeParse(text.split('\t'));
    if (!parsed.success) throw new Error(`${file}:${index + 1}: baris rusak / broken line`);
    return parsed.data;
  });
}
