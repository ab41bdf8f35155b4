import { OWNER } from '../types.ts';

/** Facebook's own sentence for an act, in one language. */
export interface Titles {
  status: string;
  photo: string;
  link: string;
  commented(who: string): string;
  replied(who: string): string;
  liked(who: string): string;
  posted(group: string): string;
  joined(group: string): string;
}

const me = OWNER.name;

export const ENGLISH: Titles = {
  status: `${me} updated his status.`,
  photo: `${me} added a new photo.`,
  link: `${me} shared a link.`,
  commented: (who) => `${me} commented on ${who}'s post.`,
  replied: (who) => `${me} replied to ${who}'s comment.`,
  liked: (who) => `${me} likes ${who}'s post.`,
  posted: (group) => `${me} posted in ${group}.`,
  joined: (group) => `${me} became a member of ${group}.`,
};

export const INDONESIAN: Titles = {
  status: `${me} memperbarui statusnya.`,
  photo: `${me} menambahkan foto baru.`,
  link: `${me} membagikan tautan.`,
  commented: (who) => `${me} mengomentari kiriman ${who}.`,
  replied: (who) => `${me} membalas komentar ${who}.`,
  liked: (who) => `${me} menyukai kiriman ${who}.`,
  posted: (group) => `${me} memposting di ${group}.`,
  joined: (group) => `${me} menjadi anggota ${group}.`,
};
