import { label } from '../shared/options.ts';

/** What Mastodon writes on its controls. */
export const labels = {
  post: label('Toot', 'Post'),
  reply: label('Balas', 'Reply'),
  prompt: label('Apa yang ada di pikiran Anda?', "What's on your mind?"),
  warning: label('Peringatan konten', 'Content warning'),
  favourite: label('Favorit', 'Favorite'),
  unfavourite: label('Hapus dari favorit', 'Remove from favorites'),
  boost: label('Boost', 'Boost'),
  unboost: label('Batalkan boost', 'Unboost'),
  follow: label('Ikuti', 'Follow'),
  unfollow: label('Berhenti mengikuti', 'Unfollow'),
  edit: label('Ubah', 'Edit'),
  quote: label('Kutip', 'Quote'),
  update: label('Perbarui', 'Update'),
  poll: label('Tambah japat', 'Add a poll'),
  choice: label('Pilihan', 'Option'),
  vote: label('Pilih', 'Vote'),
  name: label('Nama tampilan', 'Display name'),
  editProfile: label('Ubah profil', 'Edit profile'),
  boosted: label('Anda membagikan', 'You boosted'),
  bio: label('Bio', 'Bio'),
  save: label('Simpan perubahan', 'Save changes'),
} as const;
