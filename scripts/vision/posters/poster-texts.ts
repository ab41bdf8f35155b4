/** What a rendered poster says, line by line; the first is the largest. */
export interface PosterText {
  id: string;
  lines: string[];
  /** Words that have to be read; none: the poster is of an office, and has to stay silent. */
  triggers: string[];
}

/** Names are made up; offices and slogans are of the kind that hang in every street before a vote. */
export const POSTER_TEXTS: readonly PosterText[] = [
  {
    id: 'bupati',
    lines: [
      'COBLOS NOMOR 2',
      'Drs. H. Marwan Setiadi, M.Si.',
      'CALON BUPATI 2024-2029',
      'Mohon doa restu dan dukungan',
    ],
    triggers: ['coblos nomor 2', 'calon bupati', 'dukungan'],
  },
  {
    id: 'caleg',
    lines: [
      'CALEG DPRD PROVINSI',
      'Ratna Wulandari, S.E.',
      'PARTAI DEMOKRAT',
      'Dapil 4 - Nomor Urut 3',
    ],
    triggers: ['caleg', 'partai demokrat', 'nomor urut 3'],
  },
  {
    id: 'paslon',
    lines: ['PASLON 01', 'BERSATU UNTUK PERUBAHAN', 'Kita pasti menang satu putaran'],
    triggers: ['paslon 01', 'menang'],
  },
  {
    id: 'golkar',
    lines: ['GOLKAR', 'Pilihan rakyat, pilihan kita', 'Coblos 27 November'],
    triggers: ['golkar', 'coblos'],
  },
  {
    id: 'relawan',
    lines: [
      'RELAWAN GARIS DEPAN',
      'Siap memenangkan Hasan - Lestari',
      'PILKADA 2024',
      'Pilih Nomor 1',
    ],
    triggers: ['relawan', 'memenangkan', 'pilih nomor 1'],
  },
  {
    id: 'walikota',
    lines: ['DUKUNG ANAK MUDA', 'Bima Aryasatya', 'Calon Wali Kota', 'NOMOR URUT 4'],
    triggers: ['dukung', 'calon wali kota', 'nomor urut 4'],
  },
  {
    id: 'pks',
    lines: ['PKS', 'Bersama melayani rakyat', 'Jangan lupa pilih nomor 8'],
    triggers: ['pks', 'pilih nomor 8'],
  },
  {
    id: 'gubernur',
    lines: ['LANJUTKAN!', 'Satu periode lagi untuk Gubernur kita', 'Salam dua jari'],
    triggers: ['lanjutkan', 'salam dua jari'],
  },
  {
    id: 'korpri',
    lines: ['SELAMAT HARI KORPRI', 'Ke-54 tahun 2025', 'Pemerintah Kabupaten Banyumas'],
    triggers: [],
  },
  {
    id: 'kpu',
    lines: ['AYO KE TPS', 'Gunakan hak pilihmu', 'KPU Kabupaten Sleman', 'Rabu, 27 November 2024'],
    triggers: [],
  },
  {
    id: 'bawaslu',
    lines: [
      'TOLAK POLITIK UANG',
      'Awasi bersama Pemilu yang jujur dan adil',
      'BAWASLU Kota Semarang',
    ],
    triggers: [],
  },
  {
    id: 'netral',
    lines: ['IKRAR NETRALITAS ASN', 'Tidak memihak pasangan calon mana pun', 'BKPSDM Kota Bandung'],
    triggers: [],
  },
  {
    id: 'posyandu',
    lines: [
      'POSYANDU BALITA',
      'Imunisasi dan vitamin A gratis',
      'Puskesmas Panorama',
      'Pukul 08.00 - 11.00 WIB',
    ],
    triggers: [],
  },
  {
    id: 'pancasila',
    lines: [
      'HARI LAHIR PANCASILA',
      'Upacara 1 Juni, lapangan Gelora',
      'Dinas Pendidikan Kota Pariaman',
    ],
    triggers: [],
  },
];
