import { label } from '../shared/options.ts';

/** What LinkedIn writes on its controls. */
export const labels = {
  start: label('Mulai postingan', 'Start a post'),
  reacted: label('Rini Astuti menyukai ini', 'Rini Astuti likes this'),
  commented: label('Rini Astuti mengomentari ini', 'Rini Astuti commented on this'),
  reposted: label('Rini Astuti memposting ulang ini', 'Rini Astuti reposted this'),
  post: label('Posting', 'Post'),
  comment: label('Komentar', 'Comment'),
  reply: label('Balas', 'Reply'),
  box: label('Editor teks untuk membuat komentar', 'Text editor for creating comment'),
  none: label('Suka', 'Reaction button state: no reaction'),
  unreact: label('Batalkan reaksi Suka', 'Unreact Like'),
  like: label('Suka', 'Like'),
  reactions: label(
    ['Beri reaksi Suka', 'Beri reaksi Selamat', 'Beri reaksi Dukung'].join(),
    ['React Like', 'React Celebrate', 'React Support'].join(),
  ).split(','),
  repost: label('Posting ulang', 'Repost'),
  thoughts: label('Posting ulang dengan pendapat Anda', 'Repost with your thoughts'),
  follow: label('Ikuti', 'Follow'),
  following: label('Mengikuti', 'Following'),
  join: label('Gabung', 'Join'),
  joined: label('Sudah bergabung', 'Joined'),
  save: label('Simpan', 'Save'),
  headline: label('Judul profil', 'Headline'),
  vote: label('Pilih', 'Vote'),
  edit: label('Edit postingan', 'Edit post'),
  close: label('Tutup', 'Dismiss'),
} as const;
