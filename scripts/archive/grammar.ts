/** A small grammar of made-up texts: `<word>` is replaced by one of its forms, which may hold others. */
export const ORDINARY: readonly string[] = [
  '<greeting> <folk>, <daily>. <ending>',
  '<daily>, <remark> <emoji>',
  '<daily>. <daily>. <remark>!',
  'Sore ini <daily> di <place>. <remark> <emoji>',
  'Ada yang tahu <question> di <place>? <thanks>',
  'Hari ke-<small> belajar <skill>, <remark>. <ending>',
  'Resep <food> ala rumah: <spice>, <spice> dan <spice> ditumis dulu, lalu masukkan <spice>. <remark> <emoji>',
  '<wish> <emoji>',
  '<wish>',
  'Info layanan: loket <service> <place> buka pukul <hour>.00 sampai <hour2>.00, bawa <paper>. <thanks>',
  'Jalan ke <place> ditutup sampai jam <hour2>, lewat <place> saja ya <folk>. Semoga lancar & selamat sampai tujuan.',
  'Anak bungsu baru bisa <skill>, bapaknya <feeling> sekali <emoji>',
  'Katanya "<remark>", padahal <daily>. Haha, <feeling> <emoji>\n\nBesok lanjut lagi di <place>.',
  'Wis jam <hour2> durung turu, <daily>. <remark> <emoji>',
];

export const POLITICAL: readonly string[] = [
  'Jadwal pemungutan suara sudah diumumkan, cek <paper> dan TPS masing-masing ya <folk>.',
  'Berita: <person> berkunjung ke <place>, warga menyampaikan soal <issue>.',
  'Siapa pun yang terpilih, semoga <issue> di <place> dibenahi. <ending>',
  'ASN wajib netral. Jangan ikut kampanye <party> maupun partai lain, cukup gunakan hak pilih di bilik suara.',
  'KPU menetapkan nomor urut peserta, <person> hadir bersama pengurus <party>.',
  'Debat semalam membahas <issue>; saya catat saja dulu, <remark>.',
  'Sosialisasi pemilih pemula di <place>, materinya <issue> dan cara mengenali hoaks.',
  'Hasil hitung resmi keluar pekan depan, mari tunggu dengan tenang <emoji>',
];

export const PARTISAN: readonly string[] = [
  'Ayo <folk>, kita menangkan <person>! <slogan> <hashtag> <emoji>',
  'Saya pilih <person>, <folk> bagaimana? <hashtag>',
  'Dukung <party> untuk <issue> yang lebih baik di <place>. Coblos nomor <number>! <emoji>',
  '<person> satu-satunya yang paham <issue>. Jangan pilih yang lain. <hashtag>',
  'Kalau <person> menang, <place> pasti maju. Mari rapatkan barisan <folk> <emoji>',
  'Jangan pernah percaya <person>, cuma pencitraan soal <issue>. Tenggelamkan <party>!',
  '<slogan>! Bersama <person> dan <party>, <folk>. <hashtag> <hashtag>',
  'Kaos <party> masih ada di rumah, yang mau ikut kampanye akbar di <place> kabari ya <emoji>',
];

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  greeting: 'Selamat pagi|Assalamualaikum|Halo|Sampurasun|Sugeng enjing|Met malam'.split('|'),
  folk: 'teman-teman|bapak ibu|kawan|sedulur|warga RT <small>|semuanya|gaes|dulur'.split('|'),
  daily:
    'menunggu hujan reda sambil ngopi|antar anak ke sekolah|beres-beres gudang belakang|menyiram <plant> di halaman|motor mogok lagi dekat <place>|baru selesai kerja bakti|masak <food> buat arisan|nonton pertandingan voli antarkampung|bikin laporan <service> sampai malam|cari <spice> di pasar, harganya naik <small> ribu|listrik padam dari jam <hour>|kucing tetangga beranak <small>|memperbaiki pompa air yang bocor|ikut pelatihan <skill> di <place>'.split(
      '|',
    ),
  remark:
    'lumayan juga|alhamdulillah beres|capek tapi senang|seru banget|gak nyangka|semoga berkah|ternyata gampang|lain kali harus lebih pagi|yang penting sehat|mantap jiwa|belum sempat foto|pelan-pelan saja'.split(
      '|',
    ),
  ending:
    'Salam dari <place>.|Sehat selalu ya.|Terima kasih banyak.|Sampai ketemu minggu depan.|Mohon maaf kalau ada salah kata.|Semangat!|Café di pojok masih buka, kok.'.split(
      '|',
    ),
  thanks:
    'Makasih sebelumnya.|Nuhun pisan.|Matur nuwun.|Terima kasih infonya.|Tolong dibagikan ya.'.split(
      '|',
    ),
  question:
    'tukang servis mesin cuci|bengkel yang buka Minggu|tempat fotokopi malam|penjual bibit <plant>|jadwal posyandu|les <skill> untuk anak'.split(
      '|',
    ),
  wish: 'Selamat ulang tahun, panjang umur ya|Turut berduka cita, semoga diberi ketabahan|Aamiin|Mantap, lanjutkan|Selamat atas kelahirannya|Cepat sembuh ya|Wah, keren hasilnya|Setuju, Pak|Barakallah|Selamat menempuh hidup baru'.split(
    '|',
  ),
  feeling: 'bangga|lega|geli|terharu|bingung|puas'.split('|'),
  food: 'sayur lodeh|pepes ikan|rawon|sambal goreng kentang|bubur kacang hijau|lontong kari|pisang goreng'.split(
    '|',
  ),
  spice: 'bawang merah|cabai rawit|lengkuas|serai|kemiri|daun jeruk|terasi|santan'.split('|'),
  plant: 'tomat|anggrek|kangkung|cabai|jambu|lidah buaya'.split('|'),
  skill:
    'naik sepeda|berenang|menjahit|tabel hitung|bahasa Inggris|memasak|fotografi|main angklung'.split(
      '|',
    ),
  service:
    'KTP elektronik|izin usaha|puskesmas|pajak daerah|perpustakaan|kepegawaian|data penduduk'.split(
      '|',
    ),
  paper: 'kartu keluarga|fotokopi KTP|surat pengantar|nomor antrean|daftar pemilih'.split('|'),
  issue:
    'harga pupuk|jalan rusak|beasiswa|air bersih|layanan kesehatan|upah guru honorer|banjir tahunan'.split(
      '|',
    ),
  place:
    'alun-alun|kantor kecamatan|Pasar Baru|Kampung Sawah|balai desa|Jatiwangi|Batu Gantung|Muara Rimba|gedung serbaguna|Pondok Kelapa|lapangan belakang|Simpang Lima|Sungai Raya|terminal lama'.split(
      '|',
    ),
  // Most texts have none.
  emoji: '||||||||||🙏|😂|👍|🌧️|🍲|❤️|😅|✨|🔥|🌾'.split('|'),
  small: '2|3|4|5|6|7|8|9|11|12|14|17|21'.split('|'),
  number: '1|2|3|4'.split('|'),
  hour: '7|8|9|10'.split('|'),
  hour2: '13|14|15|16|21'.split('|'),
};

export const FIRST_NAMES =
  'Siti Agus Dewi Rina Joko Wayan Made Asep Neneng Ucok Butet Andi Fitri Yusuf Maria Yohanes Lestari Hasan'.split(
    ' ',
  );
export const LAST_NAMES =
  'Contoh Rekaan Khayalan Misalnya Andaian Karangan Umpama Perumpamaan Rekayasa Ilustrasi'.split(
    ' ',
  );
export const GROUPS =
  'Warga Peduli <place>|Paguyuban Pecinta <plant>|Alumni <place>|Jual Beli <place>|Komunitas <skill>|Info <service> <place>|Relawan <person>|Pendukung <party> <place>|Kabar <place>'.split(
    '|',
  );
