import { posts } from './content.ts';
import { me, type Post } from './people.ts';

/** What the signed-in user wrote: everyday posts, one call to vote in the campaign of 2024. */
export const ownPosts: readonly Post[] = [
  'Rapat koordinasi selesai, terima kasih semua.',
  'Ayo coblos nomor 2, menangkan Prabowo-Gibran!',
  'Antrean perekaman KTP hari ini lancar.',
  'Kerja bakti Minggu pagi, bawa sapu sendiri.',
  'Rawon Bu Tumi memang tidak ada lawan.',
  'Jembatan lama sudah bisa dilewati lagi.',
  'Besok posyandu mulai jam delapan.',
  'Selamat bertugas untuk teman-teman kecamatan.',
].map((text, index) => ({
  ...me,
  id: `175373456789012${1000 + index}`,
  text,
  age: `${index + 1} Februari 2024`,
  at: `2024-02-0${index + 1}T03:00:00.000Z`,
  likes: index,
}));

/** What they liked, shared or answered: the posts of the feed as they were written in the campaign. */
export const likedPosts: readonly Post[] = posts.map((post, index) => ({
  ...post,
  age: `${index + 1} Februari 2024`,
  at: `2024-02-0${index + 1}T03:00:00.000Z`,
}));

/** What stands on somebody else's profile: nothing of it is the user's. */
export const othersPosts = (handle: string): readonly Post[] =>
  ownPosts.map((post) => ({ ...post, handle, author: handle }));

/** A candidate's team, whose profile offers nothing. */
export const somebody = 'relawan_pgmaju';
