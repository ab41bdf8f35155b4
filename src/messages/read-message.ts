import type * as z from 'zod';
import { RefusedMessage } from './senders.ts';

/** @throws RefusedMessage with the name of the first wrong field, never with its value. */
export function readMessage<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.output<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  throw new RefusedMessage(`bad field: ${read.error.issues[0]?.path.join('.') ?? ''}`);
}
