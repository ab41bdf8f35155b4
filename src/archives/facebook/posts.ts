import { asList, asObject, asText, at, firstText } from '../shared/json-value.ts';
import { withMedia } from '../shared/media.ts';
import { fromSeconds } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import { isFilm } from '../source/entry-path.ts';
import type { ArchiveActivity, BareActivity } from '../types.ts';
import { groupIn, isReply, isShare, ownerIn } from './titles.ts';

/**
 * An item with `data`: a post, a share, a comment or an old reaction, told by what its data holds.
 * `otherwise` is what an item without any is, told by the list it stands in.
 */
export function readStory(
  value: unknown,
  otherwise: 'post' | 'comment' | 'like',
): BareActivity | null {
  const item = asObject(value);
  const title = asText(item.title);
  const data = asList(item.data).map(asObject);
  const about = { at: fromSeconds(item.timestamp), ...(title !== '' && { label: title }) };
  const comment = data.find((one) => one.comment)?.comment;
  if (comment || otherwise === 'comment') return readComment(comment, title, about);
  if (otherwise === 'like' || data.some((one) => one.reaction)) {
    return { ...about, kind: 'like', text: '', ...withTarget({ author: ownerIn(title) }) };
  }
  return readPost(item, data, title, about);
}

type About = Pick<ArchiveActivity, 'at' | 'label'>;

function readComment(comment: unknown, title: string, about: About): BareActivity {
  const group = firstText(comment, 'group');
  // The name of a group may say more about the side taken than the name of a person.
  const author = [ownerIn(title), group].filter((name) => name !== '').join(' · ');
  return {
    ...about,
    at: about.at ?? fromSeconds(at(comment, 'timestamp')),
    kind: isReply(title) ? 'reply' : 'comment',
    text: asText(at(comment, 'comment')).trim(),
    ...withTarget({ author }),
  };
}

function readPost(
  item: Readonly<Record<string, unknown>>,
  data: readonly Readonly<Record<string, unknown>>[],
  title: string,
  about: About,
): BareActivity {
  const attached = asList(item.attachments).flatMap((one) => asList(at(one, 'data')).map(asObject));
  const link = attached.find((one) => one.external_context)?.external_context;
  const media = attached.map((one) => asObject(one.media));
  const texts = [...data.map((one) => asText(one.post).trim()), ...attached.flatMap(wordsOf)];
  const text = [...new Set(texts.filter((one) => one !== ''))].join('\n');
  // What was saved or reviewed has a name there, but no link.
  const isLink = firstText(link, 'url') !== '' || isShare(title);
  const target = link
    ? {
        text: firstText(link, 'name'),
        author: firstText(link, 'source'),
        url: firstText(link, 'url'),
      }
    : { author: isLink ? ownerIn(title) : groupIn(title) };
  const captured = media.map((one) => fromSeconds(one.creation_timestamp)).find((one) => one);
  return {
    ...about,
    at: about.at ?? captured ?? null,
    kind: isLink ? 'share' : 'post',
    text,
    ...withTarget(target),
    ...withUrl(firstText(link, 'url')),
    ...withMedia(media.map((one) => firstText(one, 'uri'))),
  };
}

/** Own words in an attachment: captions, notes, questions, events of life. */
function wordsOf({ media, note, life_event, poll }: Readonly<Record<string, unknown>>): string[] {
  // The title of a picture is its album's name ("Mobile Uploads"), that of a film its own.
  return [
    isFilm(firstText(media, 'uri')) ? firstText(media, 'title') : '',
    firstText(media, 'description'),
    firstText(note, 'title'),
    firstText(note, 'text'),
    firstText(life_event, 'title'),
    firstText(poll, 'question'),
  ];
}
