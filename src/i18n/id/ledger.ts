type Count = { n: string; one: boolean };

export const ledger = {
  waiting:
    'Tab Jaga Netral lain masih memakai versi lama. Tutup atau muat ulang tab itu; halaman ini lanjut sendiri sesudahnya.',
  outdated:
    'Jaga Netral sudah diperbarui di tempat lain. Muat ulang halaman ini untuk melanjutkan.',
  gone: 'Penyimpanan Jaga Netral ditutup atau dihapus dari luar halaman ini. Muat ulang untuk melihat yang masih ada.',
  undrained: ({ why }: { why: string }) =>
    `Ada catatan yang belum masuk ke riwayat. Catatan itu tidak hilang dan akan dicoba lagi. ${why}`,
  reload: 'Muat ulang',
  damaged: ({ n }: Count) =>
    `${n} catatan rusak dan dilewati. Catatan lain tidak terpengaruh. Anda bisa menyimpannya apa adanya atau menghapusnya.`,
  damagedSave: 'Simpan apa adanya',
  damagedRemove: 'Hapus yang rusak',
  damagedTitle: ({ n }: Count) => `Hapus ${n} catatan rusak?`,
  damagedText: 'Catatan rusak tidak dapat ditampilkan lagi. Simpan dahulu bila masih diperlukan.',
  damagedRemoved: ({ n }: Count) => `${n} catatan rusak dihapus.`,
};
