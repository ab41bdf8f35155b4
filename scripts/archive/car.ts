import { createHash } from 'node:crypto';
import { CidLinkWrapper, encode, toBytes } from '@atcute/cbor';
import type { Act, Acts } from './types.ts';

type Cid = Uint8Array<ArrayBuffer>;

interface Leaf {
  key: string;
  cid: Cid;
  /** Its height in the tree. */
  layer: number;
}

/**
 * A repository as a CAR file (atproto.com/specs/repository): header, commit, tree, records. The ids
 * of all that stand before the records depend on them, so that these are made twice, not kept.
 */
export function* carPieces(
  acts: Acts,
  recordOf: (act: Act) => { $type: string },
): Generator<Uint8Array> {
  const leaves: Leaf[] = [];
  for (const act of acts) {
    const record = recordOf(act);
    const key = `${record.$type}/${act.serial.toString(32).padStart(13, '2')}`;
    leaves.push({ key, cid: cidOf(encode(record)), layer: layerOf(key) });
  }
  leaves.sort((a, b) => (a.key < b.key ? -1 : 1));
  const tree: Uint8Array[] = [];
  const data = new CidLinkWrapper(putTree(leaves, tree));
  const commit = { did: 'did:plc:contohcontohcontohbudi', rev: '3lcontoh', data, prev: null };
  const signed = encode({ ...commit, version: 3, sig: toBytes(new Uint8Array(64)) });
  const header = encode({ roots: [new CidLinkWrapper(cidOf(signed))], version: 1 });
  yield Uint8Array.from([...varint(header.length), ...header]);
  yield block(signed);
  yield* tree;
  for (const act of acts) yield block(encode(recordOf(act)));
}

/** The highest leaves of these stand in one node, with what lies between them in trees of its own. */
function putTree(leaves: readonly Leaf[], blocks: Uint8Array[]): Cid {
  const top = leaves.reduce((layer, leaf) => Math.max(layer, leaf.layer), 0);
  const entries: { p: number; k: object; v: CidLinkWrapper; t: CidLinkWrapper | null }[] = [];
  let left: CidLinkWrapper | null = null;
  let below: Leaf[] = [];
  let last = '';
  const close = () => {
    if (below.length === 0) return;
    const tree = new CidLinkWrapper(putTree(below, blocks));
    const entry = entries.at(-1);
    if (entry) entry.t = tree;
    else left = tree;
    below = [];
  };
  for (const leaf of leaves) {
    if (leaf.layer < top) {
      below.push(leaf);
      continue;
    }
    close();
    const p = sharedStart(last, leaf.key);
    const k = toBytes(new TextEncoder().encode(leaf.key.slice(p)));
    entries.push({ p, k, v: new CidLinkWrapper(leaf.cid), t: null });
    last = leaf.key;
  }
  close();
  const node = encode({ l: left, e: entries });
  blocks.push(block(node));
  return cidOf(node);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Two leading zero bits of the key's hash for each layer. */
function layerOf(key: string): number {
  const hash = createHash('sha256').update(key).digest();
  const bits = hash.reduce((text, byte) => text + byte.toString(2).padStart(8, '0'), '');
  return Math.floor(bits.indexOf('1') / 2);
}

function block(value: Uint8Array): Uint8Array {
  const cid = cidOf(value);
  return Buffer.concat([Uint8Array.from(varint(cid.length + value.length)), cid, value]);
}

function cidOf(value: Uint8Array): Cid {
  return Uint8Array.from([1, 0x71, 0x12, 0x20, ...createHash('sha256').update(value).digest()]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}
