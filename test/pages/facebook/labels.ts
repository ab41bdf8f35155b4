import { label } from '../shared/options.ts';

/** What Facebook writes on its buttons and puts into aria-labels. */
export const labels = {
  composer: label('Buat postingan', 'Create a post'),
  prompt: label('Apa yang Anda pikirkan, Rini?', "What's on your mind, Rini?"),
  next: label('Berikutnya', 'Next'),
  post: label('Posting', 'Post'),
  settings: label('Pengaturan postingan', 'Post settings'),
  photo: label('Foto/video', 'Photo/video'),
  edit: label('Edit postingan', 'Edit post'),
  save: label('Simpan', 'Save'),
  editProfile: label('Edit profil', 'Edit profile'),
  log: {
    like: label('menyukai postingan', 'liked a post by'),
    comment: label('mengomentari postingan', 'commented on a post by'),
    share: label('membagikan postingan', 'shared a post by'),
    join: label('bergabung dengan grup', 'joined the group'),
    audience: label('Publik · 10.05', 'Public · 10:05'),
    days: [
      label('2 Februari 2024', 'February 2, 2024'),
      label('1 Februari 2024', 'February 1, 2024'),
    ],
  },
  bio: label('Masukkan teks bio', 'Enter bio text'),
  close: label('Tutup', 'Close'),
  like: label('Suka', 'Like'),
  removeLike: label('Hapus Suka', 'Remove Like'),
  changeReaction: label('Ubah tanggapan Super', 'Change Love reaction'),
  reactions: label('Tanggapan', 'Reactions'),
  comment: label('Beri komentar', 'Leave a comment'),
  commentWord: label('Komentar', 'Comment'),
  commentAs: label('Komentari sebagai Rini Astuti', 'Comment as Rini Astuti'),
  postComment: label('Posting komentar', 'Post comment'),
  reply: label('Balas', 'Reply'),
  share: label(
    'Kirim ini ke teman atau posting di profil Anda.',
    'Send this to friends or post it on your profile.',
  ),
  shareWord: label('Bagikan', 'Share'),
  shareNow: label('Bagikan sekarang', 'Share now'),
  sharePrompt: label('Katakan sesuatu tentang ini…', 'Say something about this…'),
  follow: label('Ikuti', 'Follow'),
  following: label('Mengikuti', 'Following'),
  join: label('Gabung ke grup', 'Join group'),
  joined: label('Sudah bergabung', 'Joined'),
  remove: label('Hapus', 'Remove'),
  feed: label('Postingan Kabar', 'Feed posts'),
  groups: label('Grup yang disarankan untuk Anda', 'Your group suggestions'),
  pages: label('Halaman untuk Anda', 'Pages for you'),
  chat: label('Tulis ke Ani', 'Write to Ani'),
  by: (author: string) => label(`Komentar oleh ${author}`, `Comment by ${author}`),
  replyTo: (author: string) => label(`Balas ${author}`, `Reply to ${author}`),
  menu: (author: string) =>
    label(`Tindakan untuk postingan oleh ${author}`, `Actions for this post by ${author}`),
  likeCount: (count: number) => label(`Suka: ${count} orang`, `Like: ${count} people`),
} as const;

/** The reactions of the hover flyout, in the site's order. */
export const reactions = [
  ['👍', label('Suka', 'Like')],
  ['❤️', label('Super', 'Love')],
  ['🤗', label('Peduli', 'Care')],
  ['😆', 'Haha'],
  ['😮', 'Wow'],
  ['😢', label('Sedih', 'Sad')],
  ['😡', label('Marah', 'Angry')],
] as const;
