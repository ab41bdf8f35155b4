import { label } from '../shared/options.ts';

/** What YouTube writes on its controls; the ids tell the site's own scripts, and us, more. */
export const labels = {
  comment: label('Komentar', 'Comment'),
  reply: label('Balas', 'Reply'),
  cancel: label('Batal', 'Cancel'),
  edit: label('Edit', 'Edit'),
  save: label('Simpan', 'Save'),
  post: label('Posting', 'Post'),
  addComment: label('Tambahkan komentar...', 'Add a comment...'),
  addReply: label('Tambahkan balasan...', 'Add a reply...'),
  createPost: label('Buat postingan', 'Create a post'),
  poll: label('Polling', 'Poll'),
  choice: (place: number) => label(`Tambahkan opsi ${place}`, `Add option ${place}`),
  chat: label('Chat...', 'Chat...'),
  send: label('Kirim', 'Send'),
  like: (count: number) =>
    label(
      `sukai video ini bersama ${count} orang lainnya`,
      `like this video along with ${count} other people`,
    ),
  likeComment: label('Suka komentar ini', 'Like this comment'),
  dislike: label('Tidak suka video ini', 'Dislike this video'),
  share: label('Bagikan', 'Share'),
  subscribe: label('Subscribe', 'Subscribe'),
  subscribed: label('Disubscribe', 'Subscribed'),
  subscribeTo: (name: string) => label(`Subscribe ke ${name}.`, `Subscribe to ${name}.`),
  unsubscribeFrom: (name: string) =>
    label(`Berhenti subscribe dari ${name}.`, `Unsubscribe from ${name}.`),
  join: label('Gabung', 'Join'),
  next: label('Berikutnya', 'Next'),
  report: label('Laporkan', 'Report'),
  publish: label('Publikasikan', 'Publish'),
  title: label('Judul (wajib)', 'Title (required)'),
  description: label('Deskripsi', 'Description'),
} as const;
