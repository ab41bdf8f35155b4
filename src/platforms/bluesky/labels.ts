/** Words on controls, English and Indonesian (the site's own translation, January 2026). */
export const UNREPOST_START = ['Undo', 'Remove', 'Batalkan', 'Hapus', 'Urungkan'];
export const REPOST = ['Repost', 'Posting ulang'];
/** Also starts of labels that name the account: "Ikuti @budi". */
export const FOLLOW = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik', 'Ikuti kembali'];
export const REPLY = ['Reply', 'Publish reply', 'Publish replies', 'Balas', 'Terbitkan balasan'];

/** The tab of one's likes, which only its owner sees. */
export const LIKES_TAB = ['Likes', 'Suka'];
export const REPLIES_TAB = ['Replies', 'Balasan'];
