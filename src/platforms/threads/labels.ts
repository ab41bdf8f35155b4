/** Words in icons and on buttons, English and Indonesian; seen 2025–2026. Whole labels unless a name says otherwise. */
export const LIKE = ['Like', 'Suka'];
export const UNLIKE = ['Unlike', 'Batalkan suka', 'Batal suka', 'Tidak suka'];
export const REPLY = ['Reply', 'Balas', 'Balasan'];
export const REPOST = ['Repost', 'Posting ulang'];

/** Buttons that publish what stands in the box beside them. */
export const SEND = ['Post', 'Posting', 'Kirim', 'Publish', 'Schedule', 'Jadwalkan'];
/** Buttons that close a post or profile that is being changed. */
export const DONE = ['Done', 'Selesai', 'Save', 'Simpan'];

export const REPLY_BOX_START = ['Reply to', 'Balas ke', 'Balas', 'Replying to', 'Membalas'];
export const MESSAGE_BOX_START = ['Message', 'Pesan', 'Tulis pesan', 'Kirim pesan'];

export const FOLLOW = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik'];
export const JOIN = ['Join', 'Join community', 'Gabung', 'Gabung ke komunitas'];

/** On the own profile, where others' have the follow button. */
export const EDIT_PROFILE = ['Edit profile', 'Edit profil'];
