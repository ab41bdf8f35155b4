/**
 * Words on controls, English and Indonesian. Both programs load their words at run time, in the user's
 * language; where there is any other sign, it is used instead.
 */

/** Beginnings of what joins a group or channel, at once or by asking. */
export const JOIN_START = [
  'Join',
  'Subscribe',
  'Request to join',
  'Apply to join',
  'Gabung',
  'Bergabung',
  'Ikuti',
  'Langganan',
  'Berlangganan',
  'Minta bergabung',
  'Minta untuk bergabung',
  'Ajukan bergabung',
];

/** Beginnings of the bar above the box while something is passed on (Web K). */
export const FORWARD_START = ['Forward', 'Forwarding', 'Forwarded', 'Teruskan', 'Meneruskan'];

/** Beginnings of the bar above the box while a message is changed (Web K). */
export const EDIT_START = ['Edit', 'Editing', 'Sunting', 'Menyunting', 'Ubah'];

/** Beginnings of what sends the marked options of a poll. */
export const VOTE_START = ['Vote', 'Submit', 'Pilih', 'Beri suara', 'Kirim suara', 'Kirim'];
