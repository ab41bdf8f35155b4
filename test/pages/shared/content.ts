import { type Group, me, type Post } from './people.ts';

const warung = { author: 'Warung Bu Tumi', handle: 'warungbutumi' };
const dinas = { author: 'Dukcapil Kota Ranggajati', handle: 'dukcapil_rgj' };
const pgMaju = { author: 'Relawan Prabowo-Gibran Maju', handle: 'relawan_pgmaju' };
const ganjarMahfud = { author: 'Pemenangan Ganjar-Mahfud', handle: 'menang_gm' };
const aminPadang = { author: 'Relawan Anies-Muhaimin Ranah', handle: 'anies_muhaimin_ranah' };
const sariBagus = { author: 'Tim Sari-Bagus Ranggajati', handle: 'saribagus_jaya' };
const hobi = { author: 'Gowes Sore Ranggajati', handle: 'gowes_sore' };

/** Invented posts: everyday ones, office ones and campaign accounts, in feed order. */
export const posts: readonly Post[] = [
  {
    ...warung,
    id: '1001',
    text: 'Hari ini ada rawon dan sayur asem. Buka sampai habis, bawa rantang sendiri dapat kerupuk.',
    age: '12 mnt',
    likes: 30,
    photo: 'Semangkuk rawon',
  },
  {
    ...pgMaju,
    id: '1002',
    text: 'Saatnya menangkan Prabowo-Gibran satu putaran! Coblos nomor 2 di TPS terdekat. #PrabowoGibranMenang',
    age: '25 mnt',
    likes: 412,
  },
  {
    ...dinas,
    id: '1003',
    text: 'Perekaman KTP elektronik di Kecamatan Cempaka dibuka Sabtu pukul 08.00–12.00. Gratis, cukup bawa KK.',
    age: '1 jam',
    likes: 18,
  },
  {
    ...ganjarMahfud,
    id: '1004',
    text: 'Pilih pemimpin yang merakyat: coblos nomor 3, Ganjar-Mahfud untuk Indonesia unggul!',
    age: '2 jam',
    likes: 377,
    photo: 'Panggung dengan banyak orang',
  },
  {
    ...hobi,
    id: '1005',
    text: 'Rute besok: alun-alun, waduk, pulang lewat jembatan lama. Kumpul jam empat, jangan lupa minum.',
    age: '3 jam',
    likes: 64,
    quotes: { ...warung, text: 'Pesepeda yang mampir dapat es teh gratis.' },
  },
  {
    ...sariBagus,
    id: '1006',
    text: 'Dukung Sari-Bagus jadi wali kota Ranggajati. Nomor 1 pilihan kita, ajak keluarga dan tetangga!',
    age: '5 jam',
    likes: 95,
  },
  {
    ...aminPadang,
    id: '1007',
    text: 'Bersama Anies-Muhaimin kita wujudkan perubahan. Jangan lupa coblos nomor 1!',
    age: '6 jam',
    likes: 201,
  },
];

/** A post of the user's own, to be changed; no feed shows it to acts on others' posts. */
export const ownPost: Post = {
  ...me,
  id: '1100',
  text: 'Terima kasih untuk semua yang ikut kerja bakti Minggu pagi.',
  age: '2 hr',
  likes: 7,
};

/** Groups to join: one of neighbours, one of campaigners. */
export const groups: readonly Group[] = [
  {
    id: '501',
    name: 'Info Cempaka dan Sekitarnya',
    about: 'Jadwal posyandu, ronda, dan listrik padam.',
  },
  {
    id: '502',
    name: 'Barisan Pendukung Prabowo-Gibran',
    about: 'Tempat relawan memenangkan Prabowo-Gibran nomor 2.',
  },
];

/** The post with this id. @throws when there is none: the page asked for a post it never showed. */
export function postOf(id: string): Post {
  const found = posts.find((post) => post.id === id);
  if (!found) throw new Error(`no practice post ${id}`);
  return found;
}
