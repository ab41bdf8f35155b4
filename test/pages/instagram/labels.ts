import { label } from '../shared/options.ts';

/** What Instagram writes on its buttons and puts into the labels of its icons. */
export const labels = {
  home: label('Beranda', 'Home'),
  create: label('Buat', 'Create'),
  profile: label('Profil', 'Profile'),
  newPost: label('Buat postingan baru', 'Create new post'),
  choose: label('Pilih dari komputer', 'Select from computer'),
  next: label('Berikutnya', 'Next'),
  share: label('Bagikan', 'Share'),
  send: label('Kirim', 'Send'),
  caption: label('Tulis keterangan...', 'Write a caption...'),
  like: label('Suka', 'Like'),
  unlike: label('Batal Suka', 'Unlike'),
  comment: label('Komentari', 'Comment'),
  addComment: label('Tambahkan komentar...', 'Add a comment...'),
  postComment: label('Kirim', 'Post'),
  reply: label('Balas', 'Reply'),
  repost: label('Posting ulang', 'Repost'),
  unrepost: label('Batalkan posting ulang', 'Unrepost'),
  save: label('Simpan', 'Save'),
  more: label('Opsi lainnya', 'More Options'),
  follow: label('Ikuti', 'Follow'),
  following: label('Mengikuti', 'Following'),
  edit: label('Edit', 'Edit'),
  done: label('Selesai', 'Done'),
  bio: label('Bio', 'Bio'),
  submit: label('Kirim', 'Submit'),
  answer: (name: string) => label(`Balas ke ${name}...`, `Reply to ${name}...`),
  close: label('Tutup', 'Close'),
  suggested: label('Disarankan untuk Anda', 'Suggested for you'),
  myPicture: label('Foto profil rini_astuti', "rini_astuti's profile picture"),
  likedBy: (count: number) =>
    label(
      `Disukai oleh warungbutumi dan ${count} lainnya`,
      `Liked by warungbutumi and ${count} others`,
    ),
} as const;
