type Counts = { warnings: string; activities: string };

export const retention = {
  title: 'Berapa lama disimpan',
  text: 'Yang lewat batas dihapus dari perangkat ini. Jumlahnya tetap dihitung, jadi grafik riwayat tidak berubah.',
  all: 'Simpan semua',
  'all-text': 'Tidak ada yang dihapus sendiri.',
  year: 'Satu tahun',
  'year-text': 'Yang lebih tua dari 365 hari dihapus.',
  quarter: '90 hari',
  'quarter-text': 'Yang lebih tua dari 90 hari dihapus.',
  counts: 'Hanya jumlahnya',
  'counts-text': 'Teks, akun, dan tautan dihapus sesudah satu hari.',
  spared:
    'Peringatan dihitung sejak tanggalnya. Kegiatan lama dari ekspor dihitung sejak Anda memutuskannya; yang belum diputuskan atau ditandai "nanti" tidak pernah dihapus. Bila ekspor yang sama dibaca lagi, kegiatan yang sudah dihapus muncul lagi sebagai baru.',
  deleted: ({ warnings, activities }: Counts) =>
    `Sudah dihapus dan tetap dihitung: ${warnings} peringatan, ${activities} kegiatan.`,
  askTitle: ({ choice }: { choice: string }) => `Ubah menjadi "${choice}"?`,
  ask: ({ warnings, activities }: Counts) =>
    `${warnings} peringatan dan ${activities} kegiatan sudah lewat batas ini. Isinya dihapus sekarang dan tidak dapat dikembalikan; jumlahnya tetap dihitung. Ekspor dahulu bila masih diperlukan.`,
  askNothing:
    'Saat ini belum ada yang lewat batas ini. Nanti, yang lewat batas dihapus tanpa bertanya lagi.',
  confirm: 'Ya, terapkan',
};
