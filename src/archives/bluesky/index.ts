import { wholeBytes } from '../shared/read-text.ts';
import type { ArchiveParser, ArchivePart } from '../types.ts';
import { type CarBlock, isCar, readBlocks } from './car.ts';
import { didIn, recordKeys } from './record-keys.ts';
import { readRecord } from './records.ts';

/** Bluesky: the repository as a CAR file (`com.atproto.sync.getRepo`). */
export const bluesky: ArchiveParser = {
  id: 'bluesky',

  recognize({ head }) {
    return isCar(head) ? 'repository' : null;
  },

  async identify(part) {
    const { blocks } = await openRepository(part);
    const did = didIn(blocks);
    return did === '' ? null : { id: did, name: did };
  },

  async *read(part, { report }) {
    const { blocks, isCut } = await openRepository(part);
    const did = didIn(blocks);
    const keys = recordKeys(blocks);
    for (const { cid, value } of blocks) {
      const key = keys.get(cid);
      const activity = readRecord(value, did && key ? `${did}/${key}` : '');
      if (activity) yield { platform: 'bluesky', entry: part.entry.path, ...activity };
    }
    if (isCut) report({ code: 'cut', entry: part.entry.path });
  },
};

async function openRepository({ entry }: ArchivePart) {
  let isCut = false;
  const bytes = await wholeBytes(entry);
  const blocks: CarBlock[] = [];
  for (const block of readBlocks(bytes, () => {
    isCut = true;
  }))
    blocks.push(block);
  return { blocks, isCut };
}
