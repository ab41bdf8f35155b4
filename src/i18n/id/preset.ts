export const preset = {
  title: 'Ditetapkan instansi',
  text: 'Instansi Anda mengatur sebagian pilihan di peramban ini. Yang ditetapkan tidak dapat diganti di sini. Instansi tidak melihat riwayat, temuan, atau apa pun yang Anda tulis.',
  mark: 'Ditetapkan instansi; hanya instansi Anda yang dapat mengubahnya.',
  region: ({ region }: { region: string }) => `Daerah: ${region}`,
  language: ({ language }: { language: string }) => `Bahasa: ${language}`,
  pack: ({ name }: { name: string }) => `Paket aturan: ${name}`,
  contact: ({ contact }: { contact: string }) => `Bantuan: ${contact}`,
  bad: ({ fault }: { fault: string }) =>
    `Kebijakan dari instansi Anda tidak dipakai karena ada yang salah: ${fault}. Pengaturan Anda tidak berubah. Mintalah admin memperbaikinya.`,
};
