import { jsonFile } from '../pieces.ts';
import { type MadeFile, OWNER } from '../types.ts';

/** JSON as Meta writes it: every byte of UTF-8 beyond ASCII as if it were a character. */
export function stringifyMeta(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\u0080-\uffff]+/g, (text) =>
    Array.from(
      new TextEncoder().encode(text),
      (byte) => `\\u00${byte.toString(16).padStart(2, '0')}`,
    ).join(''),
  );
}

/** Whose export of Instagram it is, which Threads lies in too. */
export function instagramOwner(root: string): MadeFile {
  return jsonFile(
    `${root}personal_information.json`,
    {
      profile_user: [
        {
          title: 'User Information',
          string_map_data: {
            Email: { value: 'budi@contoh.example' },
            Username: { href: '', value: OWNER.handle },
            Name: { value: OWNER.name },
          },
        },
      ],
    },
    stringifyMeta,
  );
}

/** An item with labels, as lists have had them since late 2025, with the owner in a nested list. */
export function labelled(
  { serial, timestamp }: { serial: number; timestamp: number },
  url: string,
  owner: readonly { label: string; value: string; href?: string }[],
) {
  return {
    timestamp,
    media: [],
    label_values: [
      { label: 'URL', value: url, href: url },
      { title: 'Owner', dict: [{ title: '', dict: owner }] },
    ],
    fbid: String(17_000_000_000_000 + serial),
  };
}
