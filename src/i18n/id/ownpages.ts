/** What is said on the user's own pages of a site. */
export const ownpages = {
  region: 'Jaga Netral: tinjauan halaman Anda',
  offer: 'Ini halaman Anda sendiri. Yang tampil dapat ditinjau, di perangkat ini saja.',
  start: 'Tinjau yang tampil di halaman ini',
  close: 'Tutup',
  begun: 'Gulir seperti biasa; yang lewat di layar akan dilihat.',
  count: ({ seen, found }: { seen: number; found: number }) =>
    `${seen} dilihat, ${found} perlu ditinjau`,
  unread: ({ n }: { n: number }) => `${n} tidak dapat dinilai`,
  unsaved: 'Belum tersimpan; akan dicoba lagi.',
  open: 'Buka tinjauan',
  mark: ({ level, text }: { level: string; text: string }) => `Jaga Netral: ${level}. ${text}`,
  markHint: 'Ini hanya untuk Anda lihat lagi. Keputusan tetap di tangan Anda.',
  markUnread: 'Tidak ada kata yang dapat dibaca di sini. Lihat sendiri bila perlu.',
};
