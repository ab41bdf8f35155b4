export const review = {
  title: 'Tinjau yang sudah lewat',
  lead: 'Baca ekspor data Anda sendiri dan periksa unggahan, komentar, serta tanda suka yang lama. Semuanya di perangkat ini.',
};
