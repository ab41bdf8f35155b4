/** Words on buttons that have no test id of their own, English and Indonesian; seen 2025–2026. */
export const FOLLOW = ['Follow', 'Ikuti'];
export const JOIN = ['Join', 'Gabung', 'Ask to join', 'Minta bergabung'];
export const REPLY = ['Reply', 'Balas'];
