/** Words on controls, English and Indonesian; seen or expected 2024–2026. Whole labels unless a name says otherwise. */
export const LIKE = ['Like', 'Suka', 'React Like', 'Beri reaksi Suka'];
/** Beginnings on the button of what nobody has reacted to; all else on it is a reaction that stands. */
export const NO_REACTION_START = [
  'Reaction button state: no reaction',
  'React Like',
  'Like',
  'Suka',
];
export const UNREACT_START = [
  'Unreact',
  'Unlike',
  'Remove',
  'Reaction button state',
  'Batalkan',
  'Hapus',
];

/** "Repost" in the menu shares at once; with thoughts it opens the share box. */
export const REPOST = ['Repost', 'Posting ulang', 'Publikasikan ulang'];
export const REPOST_START = ['Repost instantly', 'Repost to', 'Instantly', 'Langsung'];
export const THOUGHTS_START = ['Repost with', 'Posting ulang dengan', 'Publikasikan ulang dengan'];

export const POST = [
  'Post',
  'Posting',
  'Publikasikan',
  'Schedule',
  'Jadwalkan',
  'Save',
  'Simpan',
  'Done',
  'Selesai',
];
export const COMMENT_SEND = ['Comment', 'Komentar', 'Komentari', 'Post', 'Posting', 'Kirim'];
export const REPLY_SEND = ['Reply', 'Balas', 'Save changes', 'Simpan perubahan'];

export const FOLLOW = ['Follow', 'Ikuti', '+ Follow', '+ Ikuti'];
export const CONNECT_START = ['Following', 'Mengikuti', 'Unfollow', 'Berhenti mengikuti'];
export const JOIN = [
  'Join',
  'Join group',
  'Gabung',
  'Bergabung',
  'Request to join',
  'Minta bergabung',
];
export const VOTE = ['Vote', 'Pilih', 'Beri suara', 'Submit vote'];

export const PRIVATE_BOX_START = ['Write a message', 'Tulis pesan'];
