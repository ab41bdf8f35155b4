import { carPieces } from '../car.ts';
import { inTurn } from '../pieces.ts';
import type { Act, Shape } from '../types.ts';

const FEED = 'app.bsky.feed';

/** Bluesky: a repository with posts alone, with a picture, a link, a quoted post, and what answers one. */
export const bluesky: readonly Shape[] = [
  {
    name: 'repository',
    sections: [
      {
        kindAt: inTurn(['post', 'like', 'reply', 'share', 'quote', 'follow', 'like']),
        files: (acts) => [{ path: 'repo.car', pieces: carPieces(acts, recordOf) }],
      },
    ],
  },
];

/** A record, with its collection in `$type`. */
function recordOf(act: Act): { $type: string } {
  const { kind, text, serial } = act;
  const createdAt = act.at.toISOString();
  const subject = subjectOf(act);
  if (kind === 'like' || kind === 'share')
    return { $type: `${FEED}.${kind === 'like' ? 'like' : 'repost'}`, ...{ subject, createdAt } };
  if (kind === 'follow')
    return { $type: 'app.bsky.graph.follow', ...{ subject: didOf(serial), createdAt } };
  const post = { $type: `${FEED}.post`, text, createdAt, langs: ['id'] };
  if (kind === 'reply') return { ...post, ...{ reply: { root: subject, parent: subject } } };
  if (kind === 'quote')
    return { ...post, ...{ embed: { $type: 'app.bsky.embed.record', record: subject } } };
  return { ...post, ...embedOf(act) };
}

function embedOf({ serial, seen, other }: Act) {
  if (serial % 3 === 0)
    return { embed: { $type: 'app.bsky.embed.images', images: [{ alt: seen, image: null }] } };
  if (serial % 3 === 1) return {};
  const uri = `https://kabar.example/${serial}`;
  const external = { uri, title: other.name, description: seen };
  return { embed: { $type: 'app.bsky.embed.external', external } };
}

function subjectOf({ serial }: Act) {
  const cid = 'bafyreicontohcontohcontohcontohcontohcontohcontohcontohcontoh';
  return { uri: `at://${didOf(serial)}/${FEED}.post/9${serial}`, cid };
}

function didOf(serial: number): string {
  return `did:plc:${serial.toString(36).padStart(24, 'c')}`;
}
