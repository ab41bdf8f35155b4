import { label } from '../shared/options.ts';

/** What TikTok writes on its controls. */
export const labels = {
  editProfile: label('Edit profil', 'Edit profile'),
  addComment: label('Tambahkan komentar...', 'Add comment...'),
  addReply: label('Tambahkan balasan...', 'Add a reply...'),
  say: label('Katakan sesuatu yang baik', 'Say something nice'),
  post: label('Posting', 'Post'),
  reply: label('Balas', 'Reply'),
  share: label('Bagikan video', 'Share video'),
  repost: label('Posting ulang', 'Repost'),
  unrepost: label('Hapus posting ulang', 'Remove repost'),
  copy: label('Salin tautan', 'Copy link'),
  follow: label('Ikuti', 'Follow'),
  following: label('Mengikuti', 'Following'),
  discard: label('Buang', 'Discard'),
  caption: label('Keterangan', 'Description'),
  name: label('Nama', 'Name'),
  bio: label('Bio', 'Bio'),
  save: label('Simpan', 'Save'),
} as const;
