import './no-eval.ts';
import * as z from 'zod';

/** An object each field of which has its own fallback; anything else becomes all fallbacks. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  const object = z.object(shape);
  return object.catch(() => object.parse({}));
}

/** A list that loses its broken items and keeps the others; anything else becomes the empty list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  const keepGood = (items: unknown[]): z.output<Item>[] =>
    items.flatMap((one) => {
      const read = item.safeParse(one);
      return read.success ? [read.data] : [];
    });
  return z.array(z.unknown()).catch([]).transform(keepGood);
}

/** A record that loses its broken entries and keeps the others; anything else becomes empty. */
export function recordOf<Value extends z.ZodType>(value: Value) {
  const keepGood = (entries: Record<string, unknown>): Record<string, z.output<Value>> =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([key, one]) => {
        const read = value.safeParse(one);
        return read.success ? [[key, read.data]] : [];
      }),
    );
  return z.record(z.string(), z.unknown()).catch({}).transform(keepGood);
}
