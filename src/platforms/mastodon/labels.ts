/** Words on controls, English and Indonesian (the site's own translation, 2025). */
export const FOLLOW = [
  'Follow',
  'Follow back',
  'Request to follow',
  'Ikuti',
  'Ikuti balik',
  'Minta mengikuti',
];
export const UNBOOST_START = ['Unboost', 'Undo', 'Batalkan', 'Batal'];
export const UNLIKE_START = [
  'Unfavorite',
  'Unfavourite',
  'Remove from favo',
  'Hapus dari favorit',
  'Batalkan favorit',
  'Batal favorit',
];
export const VOTE = ['Vote', 'Pilih', 'Memilih', 'Beri suara'];
