import { asList, asObject } from '../shared/json-value.ts';
import { type CarBlock, toHex } from './car.ts';

/**
 * The `collection/key` of each record, by the hex of its content id, from the nodes of the search
 * tree (atproto.com/specs/repository). Keys are shortened by what they share with the one before
 * (`p`), so each node can be read by itself and a cut tree still names what is left of it.
 */
export function recordKeys(blocks: readonly CarBlock[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { value } of blocks) {
    let last = new Uint8Array();
    for (const entry of asList(asObject(value).e)) {
      const { p, k, v } = asObject(entry) as {
        p?: number;
        k?: { buf?: Uint8Array };
        v?: { bytes?: Uint8Array };
      };
      if (!k?.buf || !v?.bytes) continue;
      last = Uint8Array.from([...last.subarray(0, p ?? 0), ...k.buf]);
      keys.set(toHex(v.bytes), new TextDecoder().decode(last));
    }
  }
  return keys;
}

/** The DID in the commit, the block that signs the whole; empty when it is lost. */
export function didIn(blocks: readonly CarBlock[]): string {
  for (const { value } of blocks) {
    const { did, rev } = asObject(value);
    if (typeof did === 'string' && typeof rev === 'string') return did;
  }
  return '';
}
