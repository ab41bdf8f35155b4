/** What the check of a chosen text says, on the page and on our own page. */
export const check = {
  title: 'Periksa netralitas',
  lead: 'Teks diperiksa di perangkat ini dan tidak disimpan.',
  selection: 'Teks yang Anda pilih',
  field: 'Teks di kolom ini',
  fine: 'Tidak ditemukan hal yang bisa dibaca memihak.',
  long: ({ n }: { n: string }) => `Teks ini panjang. Yang diperiksa ${n} karakter pertama.`,
  'none-selection': 'Tidak ada teks yang terpilih. Pilih teksnya dahulu, lalu coba lagi.',
  'none-field': 'Kolom ini masih kosong.',
  'none-password': 'Kolom kata sandi tidak pernah dibaca.',
  'none-unreadable':
    'Teks di kolom ini tidak dapat dibaca. Pilih (blok) teksnya dahulu, lalu coba lagi.',
  elsewhere:
    'Halaman tadi tidak mengizinkan ekstensi menampilkan apa pun, jadi teksnya diperiksa di sini.',
  close: 'Tutup',
};
