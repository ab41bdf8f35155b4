export const welcome = {
  title: 'Selamat datang',
  step: ({ n, of }: { n: string; of: string }) => `Langkah ${n} dari ${of}`,
  next: 'Lanjut',
  back: 'Kembali',
  finish: 'Selesai',
  privacyTitle: 'Tidak ada yang keluar dari perangkat Anda',
  privacyText:
    'Jaga Netral memeriksa tulisan dan tindakan Anda di media sosial sesaat sebelum terkirim. Pemeriksaan terjadi di peramban ini.',
  privacyPoint1: 'Tidak ada server, akun, atau statistik pemakaian.',
  privacyPoint2:
    'Tidak ada laporan ke atasan, instansi, atau siapa pun. Peringatan hanya milik Anda.',
  privacyPoint3: 'Keputusan selalu di tangan Anda: ubah, batalkan, atau tetap kirim.',
  youTitle: 'Sedikit tentang Anda',
  youText: 'Supaya peringatannya cocok. Keduanya boleh dilewati dan dapat diubah kapan saja.',
  tryTitle: 'Coba sekali',
  tryText: 'Tulis sesuatu seperti yang mungkin Anda unggah. Tidak ada yang dikirim.',
  tryLabel: 'Teks percobaan',
  trySamplePartisan: 'Contoh yang memihak',
  trySampleFine: 'Contoh yang netral',
  samplePartisan: 'Yuk, coblos nomor urut 2 dan menangkan paslon kita!',
  sampleFine: 'Jangan lupa datang ke TPS dan gunakan hak pilih Anda.',
  tryWaiting: 'Hasilnya muncul di sini sambil Anda menulis.',
  doneTitle: 'Siap menjaga',
  doneText:
    'Tutup tab ini dan pakai media sosial seperti biasa. Jaga Netral hanya muncul bila perlu.',
};
