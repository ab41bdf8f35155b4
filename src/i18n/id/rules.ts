type Count = { n: string; one: boolean };

export const rules = {
  title: 'Aturan netralitas',
  lead: 'Setiap aturan dalam kata sehari-hari: artinya di media sosial, contoh, dan akibat yang mungkin. Ini panduan, bukan nasihat hukum.',
  search: 'Cari aturan',
  count: ({ n }: Count) => `${n} aturan`,
  print: 'Cetak panduan satu halaman',
  nothingTitle: 'Tidak ada aturan yang cocok',
  nothingText: 'Coba kata lain, misalnya foto, grup, suka, atau bio.',
  'group-etik': 'Sebelum calon ditetapkan: kode etik',
  'group-etik-lead':
    'Berlaku untuk orang yang baru ingin maju (bakal calon). Akibatnya sanksi moral.',
  'group-disiplin': 'Sesudah calon ditetapkan: disiplin',
  'group-disiplin-lead':
    'Perbuatan yang sama menjadi urusan disiplin begitu KPU menetapkan calon. Beberapa berlaku kapan pun; lihat tahapannya.',
  'group-pp94': 'Tujuh bentuk dukungan dalam PP 94/2021',
  'group-pp94-lead':
    'Larangan umum dalam peraturan disiplin PNS. Rinciannya ada di aturan di atas.',
  online: 'Di media sosial',
  exampleFine: 'Contoh yang tidak apa-apa',
  exampleRisky: 'Contoh yang bisa dibaca memihak',
  advice: 'Saran',
  fine: 'Yang boleh',
  stages: 'Berlaku pada tahapan',
  sanction: 'Akibat yang mungkin',
  possibly: ({ text }: { text: string }) => `Mungkin juga: ${text}`,
  more: 'Isi aturan, dasar hukum, dan sumber',
  conduct: 'Isi aturan',
  legalBasis: 'Dasar hukum',
  since: ({ date }: { date: string }) => `sejak ${date}`,
  note: 'Catatan',
  disputed: 'Sumber belum sepakat atau aturan ini disimpulkan dari beberapa sumber.',
  sources: 'Sumber',
  allowed: 'Yang tidak masalah',
  'allowed-lead': 'Netral bukan berarti diam. Ini tetap boleh.',
  sanctions: 'Tangga sanksi',
  'sanctions-lead': 'Dari yang paling ringan. Yang memutuskan adalah pejabat yang berwenang.',
};
