/** The check of a photo by hand. */
export const photo = {
  title: 'Periksa foto',
  lead: 'Foto diperiksa di perangkat ini dan tidak disimpan.',
  choose: 'Pilih foto…',
  drop: 'Atau seret foto ke kotak ini.',
  caption: 'Keterangan foto (boleh kosong)',
  progress: ({ percent }: { percent: string }) => `Foto sedang diperiksa… ${percent}`,
  fine: 'Tidak ditemukan pose tangan yang bisa dibaca sebagai nomor urut.',
  hint: 'Sekadar petunjuk, saat ini bukan masalah.',
  unfinished: 'Belum selesai diperiksa: orang di kejauhan mungkin terlewat.',
  picture: ({ n }: { n: string }) => `Foto yang diperiksa, ${n} tangan ditandai`,
  time: ({ seconds }: { seconds: string }) => `Diperiksa dalam ${seconds} detik.`,
  'failed-no-picture': 'Berkas ini bukan gambar, jadi tidak bisa diperiksa.',
  'failed-video': 'Video tidak bisa diperiksa.',
  'failed-too-large': 'Foto ini terlalu besar, jadi tidak bisa diperiksa.',
  'failed-broken': 'Foto ini tidak bisa dibuka, jadi tidak bisa diperiksa.',
  'failed-no-models': 'Pemeriksaan foto tidak dapat dimulai. Coba sekali lagi.',
};
