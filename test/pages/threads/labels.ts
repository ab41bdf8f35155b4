import { label } from '../shared/options.ts';

/** What Threads writes on its controls and in its icons. */
export const labels = {
  post: label('Posting', 'Post'),
  prompt: label('Apa yang baru?', "What's new?"),
  empty: label(
    'Kolom teks kosong. Ketik untuk menulis postingan baru.',
    'Empty text field. Type to compose a new post.',
  ),
  replyTo: (name: string) => label(`Balas ke ${name}...`, `Reply to ${name}...`),
  poll: label('Tambahkan polling', 'Add a poll'),
  choice: (place: number) => label(`Opsi ${place}`, `Option ${place}`),
  addToThread: label('Tambahkan ke utas', 'Add to thread'),
  like: label('Suka', 'Like'),
  unlike: label('Batalkan suka', 'Unlike'),
  reply: label('Balas', 'Reply'),
  repost: label('Posting ulang', 'Repost'),
  quote: label('Kutip', 'Quote'),
  unrepost: label('Hapus', 'Remove'),
  share: label('Bagikan', 'Share'),
  follow: label('Ikuti', 'Follow'),
  following: label('Mengikuti', 'Following'),
  join: label('Gabung', 'Join'),
  joined: label('Sudah gabung', 'Joined'),
  bio: label('Bio', 'Bio'),
  editProfile: label('Edit profil', 'Edit profile'),
  edit: label('Edit', 'Edit'),
  more: label('Lainnya', 'More'),
  done: label('Selesai', 'Done'),
  create: label('Buat', 'Create'),
  close: label('Batal', 'Cancel'),
} as const;
