type Detail = { detail: string };

export const packs = {
  title: 'Paket aturan',
  text: 'Nama calon, slogan, dan ungkapan tambahan untuk satu daerah dan masa, dari berkas yang disusun instansi atau komunitas. Paket hanya menambah data: ia tidak dapat mengubah pengaturan, mematikan penjagaan, atau mengirim apa pun.',
  none: 'Belum ada paket.',
  choose: 'Pilih berkas paket',
  list: 'Paket terpasang',
  add: 'Tambahkan paket',
  replace: ({ version }: { version: string }) => `Gantikan versi ${version}`,
  removed: ({ name }: { name: string }) => `Paket “${name}” dilepas.`,
  remove: ({ name }: { name: string }) => `Hapus paket ${name}`,
  added: ({ name }: { name: string }) => `Paket “${name}” terpasang.`,
  preview: ({ name }: { name: string }) => `Sebelum ditambahkan: ${name}`,
  version: ({ version, publisher }: { version: string; publisher: string }) =>
    `Versi ${version} · mengaku dari ${publisher}`,
  scope: ({ region, from, to }: { region: string; from: string; to: string }) =>
    `Untuk ${region}, ${from} sampai ${to}`,
  country: 'seluruh Indonesia',
  content: ({ contestants, names, phrases }: Record<'contestants' | 'names' | 'phrases', string>) =>
    `Isi: ${contestants} kontestan, ${names} sebutan, ${phrases} pola ungkapan`,
  preset: 'Ditetapkan instansi; tidak dapat dihapus di sini.',
  'signature-none': 'Tidak ditandatangani: siapa pun dapat menyusun berkas ini.',
  'signature-unknown':
    'Bertanda tangan, tetapi peramban ini tidak dapat memeriksanya; anggap tidak ditandatangani.',
  'signature-valid': ({ fingerprint }: { fingerprint: string }) =>
    `Ditandatangani oleh pemegang kunci ${fingerprint}. Isinya tidak berubah sejak itu. Cocokkan sidik kunci ini dengan yang diumumkan instansi Anda.`,
  wouldFlag: ({ n, all }: { n: string; all: string }) =>
    n === '0'
      ? `Paket ini tidak akan menandai satu pun dari ${all} tulisan terakhir Anda yang kini tidak ditandai.`
      : `Paket ini akan menandai ${n} dari ${all} tulisan terakhir Anda yang kini tidak ditandai.`,
  wouldFlagNone: 'Belum ada tulisan Anda yang tersimpan untuk dicoba.',
  wouldFlagLocked: 'Riwayat terkunci, jadi tulisan terakhir Anda tidak dapat dicoba.',
  wouldFlagFailed: 'Tulisan terakhir Anda tidak dapat dibaca, jadi paket belum dicoba.',
  'refused-older': ({ version }: { version: string }) =>
    `Paket ini lebih lama daripada yang terpasang (versi ${version}), jadi tidak ditambahkan.`,
  'refused-same': ({ version }: { version: string }) =>
    `Versi ${version} dari paket ini sudah terpasang.`,
  'refused-changed': ({ version }: { version: string }) =>
    `Isinya lain, tetapi nomor versinya sama dengan yang terpasang (${version}). Penyusun perlu menaikkan nomor versi.`,
  'refused-key': ({ version }: { version: string }) =>
    `Versi ${version} yang terpasang ditandatangani kunci lain. Kalau instansi Anda memang berganti kunci, lepas dahulu paket itu.`,
  'refused-preset': ({ version }: { version: string }) =>
    `Paket ini (versi ${version}) ditetapkan instansi Anda dan hanya dapat diganti olehnya.`,
  'refused-full': ({ version: _ }: { version: string }) =>
    'Sudah ada lima paket. Lepas salah satu dahulu.',
  'refused-signature': ({ version: _ }: { version: string }) =>
    'Tanda tangannya tidak cocok dengan isi berkas: berkas berubah sesudah ditandatangani. Minta berkas yang utuh.',
  faults: ({ n }: { n: string }) => `Berkas ini tidak dapat dipakai: ${n} kesalahan.`,
  place: ({ line, column }: { line: string; column: string }) => `Baris ${line}, kolom ${column}`,
  more: ({ n }: { n: string }) => `dan ${n} lagi`,
  unreadable: 'Berkas itu tidak dapat dibuka.',
  'problem-too-large': ({ detail }: Detail) => `Berkas lebih besar daripada ${detail} KiB.`,
  'problem-too-deep': ({ detail: _ }: Detail) =>
    'Berkas memakai alias (*) atau susunan yang terlalu dalam.',
  'problem-not-yaml': ({ detail }: Detail) => `Bukan YAML yang sah: ${detail}`,
  'problem-shape': ({ detail }: Detail) => detail,
  'problem-empty': ({ detail: _ }: Detail) => 'Paket tidak berisi kontestan ataupun ungkapan.',
  'problem-order': ({ detail }: Detail) => `Hari terakhir mendahului hari pertama: ${detail}.`,
  'problem-twice': ({ detail }: Detail) => `“${detail}” sudah ada di atas.`,
  'problem-no-source': ({ detail }: Detail) => `Sumber “${detail}” tidak ada di sources.`,
  'problem-no-region': ({ detail }: Detail) => `Tidak ada daerah dengan kode BPS ${detail}.`,
  'problem-no-contest': ({ detail }: Detail) => `Pemilihan “${detail}” tidak dikenal.`,
  'problem-no-party': ({ detail }: Detail) => `Partai “${detail}” tidak dikenal.`,
  'problem-no-class': ({ detail }: Detail) => `Kelas kata ${detail} tidak dikenal.`,
  'problem-bad-pattern': ({ detail }: Detail) => `Pola tidak dapat dibaca: ${detail}`,
  'problem-too-many': ({ detail }: Detail) => `Terlalu banyak; paling banyak ${detail}.`,
  'problem-long-name': ({ detail }: Detail) =>
    `Sebutan terlalu panjang; paling banyak ${detail} huruf dan 8 kata.`,
  'problem-short-name': ({ detail }: Detail) =>
    `Sebutan terlalu pendek; sedikitnya ${detail} huruf.`,
  'problem-common-word': ({ detail }: Detail) =>
    `“${detail}” adalah kata sehari-hari; tulis { form: ${detail}, ambiguous: true }.`,
  'problem-long-pattern': ({ detail }: Detail) =>
    `Pola terlalu panjang; paling banyak ${detail} huruf, 12 bagian, dan 16 kata sela.`,
  'problem-broad-pattern': ({ detail }: Detail) =>
    `Pola “${detail}” dipenuhi kata sehari-hari saja; ia akan menandai apa pun.`,
  'problem-not-flagged': ({ detail }: Detail) => `Contoh flags tidak ditandai: “${detail}”`,
  'problem-not-cleared': ({ detail }: Detail) => `Contoh clears ditandai: “${detail}”`,
};
