/** Words on controls, English and Indonesian; seen 2025–2026. The whole label unless a name says otherwise. */
export const LIKE = ['Like', 'Suka', 'Sukai'];
/** Labels that start so stand on a post that is liked already. */
export const UNLIKE_START = [
  'Remove',
  'Unlike',
  'Change',
  'Hapus',
  'Batalkan',
  'Batal',
  'Ubah',
  'Tidak suka',
];
/** In groups the toggle says whose post it is: "React to Budi's post". */
export const REACT_START = ['React to', 'Tanggapi postingan', 'Tanggapi kiriman'];
export const REACTIONS = ['Reactions', 'Tanggapan'];

export const POST = ['Post', 'Posting', 'Publish', 'Publikasikan'];
/** Buttons that publish only where something is being written in the same dialog. */
export const POST_IN_COMPOSER = [
  ...POST,
  'Kirim',
  'Share',
  'Bagikan',
  'Save',
  'Simpan',
  'Schedule',
  'Jadwalkan',
  'Schedule for later',
  'Jadwalkan untuk nanti',
];
export const SHARE_NOW = ['Share now', 'Bagikan sekarang'];
export const SHARE_OPENER = [
  'Share',
  'Bagikan',
  'Send this to friends or post it on your profile.',
  'Kirim ini ke teman atau posting di profil Anda.',
];
export const SHARE_DIALOG = ['Share', 'Bagikan', 'Share post', 'Bagikan postingan'];
export const SHARE_TEXT_START = ['Say something about this', 'Katakan sesuatu tentang ini'];

export const COMMENT_TEXT_START = [
  'Comment as',
  'Write a comment',
  'Write a public comment',
  'Answer as',
  'Komentari sebagai',
  'Tulis komentar',
  'Jawab sebagai',
];
export const REPLY_TEXT_START = ['Reply', 'Write a reply', 'Balas', 'Tulis balasan'];
export const COMMENT_SEND = [
  'Post comment',
  'Posting komentar',
  'Kirim komentar',
  'Kirim',
  'Send',
  'Comment',
  'Komentari',
  'Komentar',
  'Reply',
  'Balas',
  'Post',
  'Posting',
];

/** Private boxes: Messenger and messages to sellers. */
export const PRIVATE_TEXT_START = ['Write to', 'Tulis ke', 'Message', 'Pesan', 'Kirim pesan', 'Aa'];
export const PROFILE_TEXT = ['Enter bio text', 'Masukkan teks bio', 'Bio'];
export const SAVE = ['Save', 'Simpan'];

export const FOLLOW = ['Follow', 'Ikuti'];
/** What a follow button says that follows no account. */
export const FOLLOW_NO_ACCOUNT = ['Follow post', 'Ikuti postingan', 'Follow settings'];
export const JOIN_GROUP = [
  'Join group',
  'Request to join',
  'Gabung ke grup',
  'Bergabung dengan grup',
  'Gabung grup',
  'Minta bergabung',
];
/** Says "join" of calls and rooms too; a group must stand beside it. */
export const JOIN_BARE = ['Join', 'Gabung'];

/** What stands before the name in the label of a comment. */
export const COMMENT_BY = ['Comment by', 'Reply by', 'Komentar oleh', 'Balasan oleh'];

/** On the own profile, where others' have the follow button. */
export const EDIT_PROFILE = ['Edit profile', 'Edit profil', 'Sunting profil'];
