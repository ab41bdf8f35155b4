import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import type { ArchiveProblem } from '../../../src/archives/problem.ts';
import { inspect, readContents } from '../../../src/archives/read-archive.ts';
import { type ChosenFile, openSource } from '../../../src/archives/source/open-source.ts';
import type { Account, ArchiveActivity } from '../../../src/archives/types.ts';

/** File contents by path; anything but a string or bytes is written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

export function blobOf(content: unknown): Blob {
  const isRaw =
    typeof content === 'string' || content instanceof Uint8Array || content instanceof Blob;
  return new Blob([isRaw ? (content as string) : JSON.stringify(content)]);
}

/** A folder as the user would choose it. */
export function folderOf(files: Files): ChosenFile[] {
  return Object.entries(files).map(([path, content]) => ({ path, blob: blobOf(content) }));
}

export async function zipOf(files: Files, options: { password?: string } = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), options);
  for (const [path, content] of Object.entries(files))
    await writer.add(path, new BlobReader(blobOf(content)));
  return writer.close();
}

/** Everything that an export told. */
export interface Told {
  activities: ArchiveActivity[];
  accounts: (Account | null)[];
  problems: ArchiveProblem[];
}

/** Reads an export to its end. @throws ArchiveError when there is nothing in it. */
export async function readAll(
  chosen: ChosenFile[] | Blob,
  options: { me?: string } = {},
): Promise<Told> {
  const files = chosen instanceof Blob ? [{ path: 'ekspor.zip', blob: chosen }] : chosen;
  const told: Told = { activities: [], accounts: [], problems: [] };
  for await (const event of readContents(await inspect(await openSource(files)), options)) {
    if (event.type === 'activity') {
      told.activities.push(event.activity);
      told.accounts.push(event.account);
    } else if (event.type === 'problem') told.problems.push(event.problem);
  }
  return told;
}

/** An activity without the fields that say where it was told, for comparison. */
export function bare({ entry: _, platform: __, ...activity }: ArchiveActivity) {
  return activity;
}

/** How many activities of each kind. */
export function kindsOf({ activities }: Told): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of activities) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Seconds since 1970, as Meta writes a moment. */
export const seconds = (iso: string) => Date.parse(iso) / 1000;

/** Text as Meta writes it: the bytes of UTF-8, each as a character. */
export function mojibake(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
