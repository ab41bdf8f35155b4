type Count = { n: string; one: boolean };

export const review = {
  title: 'Tinjau yang sudah lewat',
  lead: 'Baca ekspor data Anda sendiri dan periksa unggahan, komentar, serta tanda suka yang lama. Semuanya di perangkat ini.',
  import: 'Baca ekspor data',
  importText:
    'Berkas yang Anda unduh dari situsnya dibaca di perangkat ini saja. Foto dilihat hanya bila Anda memintanya sesudah itu; video tidak dibuka.',
  drop: 'Seret berkas atau folder ke halaman ini, atau pilih sendiri.',
  dropHere: 'Lepaskan untuk mulai membaca.',
  chooseFiles: 'Pilih berkas…',
  chooseFolder: 'Pilih folder…',
  formats:
    'ZIP, JSON, CSV, TXT, atau CAR. Boleh beberapa sekaligus; ZIP tidak perlu diekstrak dahulu.',
  help: 'Cara mendapatkan ekspor data',
  helpText:
    'Situs biasanya perlu beberapa jam sampai beberapa hari, lalu mengabari Anda; tautan unduhnya hanya berlaku beberapa hari. Kalau ada pilihan format, pilih JSON, bukan HTML. Nama menu bisa sedikit berbeda.',
  'help-x': 'Pengaturan → Akun Anda → Unduh arsip data Anda. ZIP-nya dipakai apa adanya.',
  'help-facebook':
    'Pengaturan → Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda. Pilih format JSON dan rentang "Sepanjang waktu".',
  'help-instagram':
    'Pengaturan → Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda. Pilih format JSON dan rentang "Sepanjang waktu".',
  'help-threads': 'Ikut dalam ekspor Instagram: pilih format JSON dan sertakan Threads.',
  'help-youtube':
    'takeout.google.com → pilih "YouTube dan YouTube Music" serta "Aktivitas Saya"; untuk Aktivitas Saya pilih format JSON.',
  'help-tiktok':
    'Pengaturan dan privasi → Akun → Unduh data Anda. Pilih semua data dan format JSON.',
  'help-linkedin':
    'Pengaturan → Privasi data → Dapatkan salinan data Anda. Pilih arsip yang lengkap.',
  'help-bluesky': 'Pengaturan → Akun → Ekspor data saya → Unduh berkas CAR.',
  'help-mastodon': 'Preferensi → Impor dan ekspor → Ekspor data → Minta arsip Anda.',
  'help-telegram':
    'Hanya di Telegram Desktop: Pengaturan → Lanjutan → Ekspor data Telegram. Pilih "JSON yang dapat dibaca mesin"; media tidak perlu.',
  'help-whatsapp':
    'Buka sebuah obrolan → menu → Lainnya → Ekspor obrolan → Tanpa media. Satu berkas untuk satu obrolan.',
  reading: ({ name }: { name: string }) => `Membaca ${name}`,
  opening: 'Membuka berkas…',
  skipping: 'Melewati yang sudah dibaca…',
  begun: 'Mulai membaca.',
  quarter: ({ percent }: { percent: string }) => `${percent} persen selesai.`,
  read: ({ n }: Count) => `${n} kegiatan dibaca`,
  entry: ({ entry }: { entry: string }) => `Berkas: ${entry}`,
  timeUnknown: 'Sisa waktu: dihitung…',
  timeSeconds: 'Beberapa detik lagi',
  timeMinute: 'Kurang dari satu menit lagi',
  timeMinutes: ({ n }: Count) => `Sekitar ${n} menit lagi`,
  timeHours: ({ hours, minutes }: { hours: Count; minutes: Count }) =>
    `Sekitar ${hours.n} jam ${minutes.n} menit lagi`,
  pause: 'Jeda',
  pausing: 'Menjeda…',
  paused: 'Dijeda',
  proceed: 'Lanjutkan',
  cancel: 'Batalkan',
  cancelling: 'Membatalkan…',
  done: ({ name }: { name: string }) => `Selesai: ${name}`,
  cancelled: ({ name }: { name: string }) => `Dibatalkan: ${name}`,
  cancelledText: 'Yang sudah dibaca tetap tersimpan.',
  account: ({ who, n }: { who: string } & Count) => `${who}: ${n} kegiatan`,
  counts: ({ n, added }: { added: string } & Count) =>
    `${n} kegiatan dibaca, ${added} di antaranya baru.`,
  gone: ({ n }: Count) =>
    `${n} kegiatan dari ekspor sebelumnya tidak ada lagi di sini; mungkin sudah dihapus di situsnya.`,
  problems: ({ n }: Count) => `${n} berkas tidak terbaca seluruhnya`,
  problemsMore: ({ n }: Count) => `dan ${n} berkas lain`,
  problemWhose:
    'obrolan ini tidak menyebut nama Anda yang mana. Pilih lagi berkasnya untuk menjawabnya; kalau Anda tidak menulis di sana, biarkan saja.',
  problemOther: ({ code }: { code: string }) => `tidak terbaca (${code}).`,
  whoseTitle: ({ name }: { name: string }) => `Nama Anda di ${name}`,
  whoseText:
    'Obrolan ini tidak menyebut nama yang mana milik Anda. Hanya pesan Anda sendiri yang akan dibaca.',
  whose: 'Nama Anda yang mana?',
  whoseOther: 'Nama lain',
  whoseName: 'Nama Anda, seperti tertulis di obrolan',
  whoseGoOn: 'Baca pesan saya',
  whoseSkip: 'Lewati',
  unfinished: 'Belum selesai',
  resume: 'Pilih berkas atau folder yang sama untuk melanjutkan dari sini.',
  past: ({ n }: Count) => `Ekspor yang sudah dibaca (${n})`,
  'state-done': 'Selesai',
  'state-cancelled': 'Dibatalkan',
  'state-failed': 'Gagal',
  'state-unfinished': 'Belum selesai',
  'state-elsewhere': 'Sedang dibaca di tab lain',
  removeOne: ({ name }: { name: string }) => `Hapus: ${name}`,
  removeTitle: ({ name }: { name: string }) => `Hapus ${name}?`,
  removeText:
    'Kegiatan yang terakhir disebut oleh ekspor ini ikut dihapus dari perangkat ini, dengan keputusan Anda atasnya, dan tidak dapat dikembalikan. Berkas ekspor Anda sendiri tidak tersentuh.',
  removing: ({ name }: { name: string }) => `Menghapus ${name}…`,
  removed: ({ name, n }: { name: string } & Count) => `${name} dihapus, dengan ${n} kegiatan.`,
  failedFile: ({ name }: { name: string }) => `Tidak dapat dibaca: ${name}`,
  failedFiles: 'Berkas yang dipilih tidak dapat dibaca',
  failedAt: ({ entry }: { entry: string }) => `Berhenti di ${entry}`,
  failedRejudge: 'Penilaian ulang terhenti',
  failedMedia: 'Pemeriksaan foto terhenti',
  failedBusy: 'Sedang dipakai di tab lain',
  'failure-busy':
    'Tab lain sedang membaca ekspor atau menilai ulang. Tunggu sampai selesai, atau tutup tab itu, lalu coba lagi.',
  'failure-quota-full':
    'Penyimpanan peramban penuh. Kosongkan sebagian: hapus ekspor lama di bawah, sebagian riwayat, atau berkas lain di perangkat ini.',
  'failure-blocked':
    'Peramban tidak mengizinkan penyimpanan. Periksa mode privat atau pengaturan situs.',
  'failure-future-version':
    'Data di peramban ini dibuat oleh versi Jaga Netral yang lebih baru. Perbarui ekstensi ini dahulu.',
  'failure-corrupt': 'Ada data tersimpan yang rusak.',
  'failure-locked': 'Riwayat terkunci. Masukkan kata sandi dahulu.',
  'failure-outdated': 'Jaga Netral sudah diperbarui di tempat lain. Muat ulang halaman ini.',
  'failure-no-models': 'Pemeriksaan foto tidak dapat dimulai.',
  'failure-unknown': 'Ada yang tidak berjalan.',
  keptImport: 'Yang sudah dibaca tetap tersimpan. Pilih berkas yang sama untuk melanjutkan.',
  keptRejudge: 'Yang sudah dinilai ulang tetap tersimpan. Anda bisa memulainya lagi.',
  keptMedia:
    'Yang sudah dilihat tetap tersimpan. Pilih berkas yang sama untuk melanjutkan dengan sisanya.',
  pictures: ({ n }: Count) =>
    `${n} foto atau video yang Anda unggah disebut di sini dan belum dilihat.`,
  picturesTime: ({ n }: Count) =>
    `Foto dapat diperiksa di perangkat ini: pose tangan dan tulisan di dalamnya. Perlu kira-kira ${n} menit atau kurang; bisa dijeda, dan dilanjutkan lain kali dengan berkas yang sama.`,
  lookNow: 'Periksa fotonya',
  looking: ({ name }: { name: string }) => `Memeriksa foto: ${name}`,
  listingPictures: 'Mencari fotonya…',
  lookBegun: 'Mulai memeriksa foto.',
  lookedAt: ({ done, inAll }: { done: string; inAll: string }) => `${done} dari ${inAll} foto`,
  lookChanged: ({ n }: Count) => `${n} kegiatan berubah tingkatnya karena fotonya.`,
  lookNothing: 'Tidak ada kegiatan yang berubah tingkatnya.',
  lookDone: ({ name }: { name: string }) => `Foto selesai diperiksa: ${name}`,
  lookStopped: ({ name }: { name: string }) => `Pemeriksaan foto dihentikan: ${name}`,
  picturesDone: ({ n }: Count) => `${n} foto diperiksa.`,
  picturesFailed: ({ n }: Count) => `${n} tidak bisa diperiksa: video, rusak, atau terlalu besar.`,
  picturesMissing: ({ n }: Count) => `${n} tidak ada di berkas yang dipilih.`,
  outdated: 'Aturan sudah diperbarui',
  outdatedText:
    'Sebagian riwayat dan tinjauan dinilai dengan aturan yang lama. Keputusan Anda tidak berubah kalau dinilai ulang.',
  rejudge: 'Nilai ulang dengan aturan terbaru',
  rejudging: 'Menilai ulang dengan aturan terbaru',
  rejudged: ({ done, inAll, changed }: { done: string; inAll: string; changed: string }) =>
    `${done} dari ${inAll} dinilai, ${changed} berubah`,
  rejudgeDone: 'Penilaian ulang selesai',
  rejudgeStopped: 'Penilaian ulang dihentikan',
  changed: ({ n }: Count) => `${n} berubah tingkatnya.`,
  showChanged: 'Lihat yang berubah',
};
