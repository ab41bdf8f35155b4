/** Words on controls and in icons, English and Indonesian; seen 2025–2026. Always the whole label. */
export const LIKE = ['Like', 'Suka'];
/** An icon that is pressed already; two Indonesian names have been seen. */
export const UNLIKE = ['Unlike', 'Batal Suka', 'Tidak Suka', 'Batalkan suka'];
export const REPOST = ['Repost', 'Posting ulang'];
/** Icons of a post's row that open something and publish nothing. */
export const SHARE_ICON = ['Share', 'Share post', 'Bagikan', 'Bagikan postingan', 'Kirim'];
export const MORE_ICON = ['More options', 'More', 'Opsi lainnya', 'Opsi lain', 'Lainnya'];

/** Buttons of the dialog in which a caption is written or changed. */
export const POST = ['Share', 'Bagikan', 'Done', 'Selesai'];
/** Buttons of the sheet that passes a post on. */
export const SHARE_SEND = [
  'Send',
  'Send separately',
  'Kirim',
  'Kirim terpisah',
  'Kirim secara terpisah',
];
export const SHARE_TO_STORY = [
  'Add to story',
  'Add post to your story',
  'Tambahkan ke cerita',
  'Tambahkan postingan ke cerita Anda',
];
/** Beside a comment box; "Send" beside the answer to a story. */
export const COMMENT_SEND = ['Post', 'Posting', 'Kirim', 'Send'];
export const PROFILE_SEND = ['Submit', 'Kirim'];

export const CAPTION_START = ['Write a caption', 'Tulis keterangan'];
export const COMMENT_START = ['Add a comment', 'Tambahkan komentar', 'Tulis komentar'];
/** Boxes of messages; in a share sheet their words go out with the post. */
export const MESSAGE_START = ['Write a message', 'Message', 'Tulis pesan', 'Kirim pesan', 'Pesan'];

export const FOLLOW = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik'];
