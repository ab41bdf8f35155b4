/**
 * Words on controls and boxes. The English ones stood in the site's own program (2026); of the
 * Indonesian ones only "Ketik pesan", "Kirim" and "Ikuti" were ever seen, the others are own knowledge.
 */

/** What sends; the dialogs add a number ("Send 2 selected"). */
export const SEND_START = ['Send', 'Kirim'];

/** How the box of a chat is called: of a group, and of one person. The name follows. */
export const GROUP_BOX = ['Type a message to group', 'Ketik pesan ke grup', 'Type to group'];
export const PERSON_BOX = ['Type a message to', 'Ketik pesan ke', 'Type to'];

/** What stands in an empty box of a channel of one's own. */
export const CHANNEL_BOX = ['Type an update', 'Ketik pembaruan', 'Ask followers'];
/** … of any chat; boxes for words under a picture say the same. */
export const MESSAGE_BOX = ['Type a message', 'Ketik pesan', ...CHANNEL_BOX];
/** … under a picture for one's status, or of a caption that is changed. */
export const CAPTION_BOX = [
  'Type a caption',
  'Add a caption',
  'Tambah keterangan',
  'Tambahkan keterangan',
  'Ketik keterangan',
];
export const STATUS_BOX = ['Type a status', 'Ketik status'];
export const STORY_BOX = ['Type a reply', 'Ketik balasan'];
export const SEARCH_BOX = ['Search', 'Cari'];

/** Below the name of a chat that several read. */
export const GROUP_STATUS =
  /\b(?:members?|anggota|followers?|pengikut|group info|info grup|announcements|pengumuman)\b|[,،]\s(?:You|Anda)$/i;
/** Below the name of one person. */
export const PERSON_STATUS =
  /^(?:online|last seen|terakhir dilihat|typing|sedang mengetik)|\b(?:contact info|info kontak)\b/i;

export const FOLLOW = ['Follow', 'Ikuti'];

/** Beginnings of what joins a group or community, at once or by asking. */
export const JOIN_START = [
  'Join',
  'Request to join',
  'Gabung',
  'Bergabung',
  'Minta bergabung',
  'Minta untuk bergabung',
];

/** Headings of the dialog that passes something on. */
export const FORWARD_START = ['Forward', 'Teruskan'];

/** Headings of the pages that change the profile. */
export const PROFILE = ['Profile', 'Profil', 'About', 'Info', 'Tentang', 'Edit about'];

export const SAVE = ['Save', 'Simpan', 'Done', 'Selesai'];

export const LIKE = ['Like', 'Suka', 'Sukai'];
