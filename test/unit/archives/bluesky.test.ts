import { createHash } from 'node:crypto';
import { CidLinkWrapper, encode, toBytes } from '@atcute/cbor';

import { expect, test } from 'vitest';
import { bare, folderOf, readAll } from './samples.ts';

const createdAt = '2024-02-03T05:00:00.000Z';
const cidOf = (bytes: Uint8Array) =>
  new Uint8Array([1, 0x71, 0x12, 0x20, ...createHash('sha256').update(bytes).digest()]);
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];

/** A repository of these records by `collection/key`, in one node of the tree. */
function carOf(records: Record<string, unknown>): Uint8Array {
  const blocks: Uint8Array[] = [];
  const put = (value: unknown) => {
    const bytes = encode(value);
    const cid = cidOf(bytes);
    blocks.push(new Uint8Array([...varint(cid.length + bytes.length), ...cid, ...bytes]));
    return new CidLinkWrapper(cid);
  };
  let last = '';
  const e = Object.entries(records)
    .sort()
    .map(([key, record]) => {
      let shared = 0;
      while (shared < last.length && last[shared] === key[shared]) shared++;
      last = key;
      return {
        p: shared,
        k: toBytes(new TextEncoder().encode(key.slice(shared))),
        v: put(record),
        t: null,
      };
    });
  const data = put({ e, l: null });
  const commit = put({ did: 'did:plc:budi', rev: '3l', data, prev: null, version: 3 });
  const header = encode({ roots: [commit], version: 1 });
  return Buffer.concat([new Uint8Array([...varint(header.length), ...header]), ...blocks]);
}

const post = (more: object) => ({ $type: 'app.bsky.feed.post', text: 'Halo', createdAt, ...more });
const subject = { uri: 'at://did:plc:siti/app.bsky.feed.post/9', cid: 'x' };
const page = 'https://bsky.app/profile/did:plc:siti/post/9';
const own = (key: string) => `https://bsky.app/profile/did:plc:budi/post/${key}`;

const REPOSITORY = carOf({
  'app.bsky.feed.like/1': { $type: 'app.bsky.feed.like', subject, createdAt },
  'app.bsky.feed.post/1': post({}),
  'app.bsky.feed.post/2': post({ text: 'Setuju', reply: { root: subject, parent: subject } }),
  'app.bsky.feed.post/3': post({
    text: 'Lihat',
    embed: { $type: 'app.bsky.embed.record', record: subject },
  }),
  'app.bsky.feed.post/4': post({
    text: '',
    embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'poster' }] },
  }),
  'app.bsky.feed.repost/1': { $type: 'app.bsky.feed.repost', subject, createdAt },
  'app.bsky.graph.block/1': { $type: 'app.bsky.graph.block', subject: 'did:plc:x', createdAt },
  'app.bsky.graph.follow/1': { $type: 'app.bsky.graph.follow', subject: 'did:plc:siti', createdAt },
});

test('every record that is an act, with its page', async () => {
  const { activities, accounts, problems } = await readAll(folderOf({ 'repo.car': REPOSITORY }));
  expect(problems).toEqual([]);
  expect(accounts[0]?.id).toBe('did:plc:budi');
  const at = createdAt;
  const profile = 'https://bsky.app/profile/did:plc:siti';
  expect(activities.map(bare)).toEqual([
    { kind: 'like', at, text: '', target: { url: page }, url: page },
    { kind: 'post', at, text: 'Halo', url: own('1') },
    { kind: 'reply', at, text: 'Setuju', target: { url: page }, url: own('2') },
    { kind: 'quote', at, text: 'Lihat', target: { url: page }, url: own('3') },
    { kind: 'post', at, text: 'poster', url: own('4') },
    { kind: 'share', at, text: '', target: { url: page }, url: page },
    { kind: 'follow', at, text: '', target: { url: profile }, url: profile, aimedAt: 'account' },
  ]);
});

test('a repository that is cut off gives what is whole', async () => {
  const { activities, problems } = await readAll(
    folderOf({ 'repo.car': REPOSITORY.subarray(0, 700) }),
  );
  expect(activities.length).toBeGreaterThan(2);
  expect(problems).toEqual([{ code: 'cut', entry: 'repo.car' }]);
});
