import { wholeBytes } from '../shared/read-text.ts';
import type { ArchiveParser, ArchivePart, ReadContext } from '../types.ts';
import { isCar, readBlocks } from './car.ts';
import { didIn, recordKeys } from './record-keys.ts';
import { readRecord } from './records.ts';

/** Bluesky: the repository as a CAR file (`com.atproto.sync.getRepo`). */
export const bluesky: ArchiveParser = {
  id: 'bluesky',

  recognize({ head }) {
    return isCar(head) ? 'repository' : null;
  },

  async identify(part) {
    const did = didIn(await openRepository(part, () => {}));
    return did === '' ? null : { id: did, name: did };
  },

  async *read(part, { report }) {
    const blocks = await openRepository(part, report);
    const did = didIn(blocks);
    const keys = recordKeys(blocks);
    for (const { cid, value } of blocks) {
      const key = keys.get(cid);
      const activity = readRecord(value, did && key ? `${did}/${key}` : '');
      if (activity) yield { platform: 'bluesky', entry: part.entry.path, ...activity };
    }
  },
};

async function openRepository({ entry }: ArchivePart, report: ReadContext['report']) {
  const bytes = await wholeBytes(entry, report);
  return [...readBlocks(bytes, () => report({ code: 'cut', entry: entry.path }))];
}
