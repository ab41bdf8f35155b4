import { label } from '../shared/options.ts';

/** What Bluesky writes on its controls. */
export const labels = {
  compose: label('Tulis postingan baru', 'Compose new post'),
  box: label('Kolom teks postingan', 'Post text input'),
  editProfile: label('Edit profil', 'Edit profile'),
  posts: label('Postingan', 'Posts'),
  likes: label('Suka', 'Likes'),
  post: label('Posting', 'Post'),
  reply: label('Balas', 'Reply'),
  cancel: label('Batal', 'Cancel'),
  add: label('Tambah postingan', 'Add new post'),
  like: (count: number) => label(`Suka (${count} suka)`, `Like (${count} likes)`),
  repost: label('Posting ulang', 'Repost'),
  undo: label('Batalkan posting ulang', 'Undo repost'),
  quote: label('Kutip postingan', 'Quote post'),
  follow: label('Ikuti', 'Follow'),
  following: label('Mengikuti', 'Following'),
  save: label('Simpan', 'Save'),
} as const;
