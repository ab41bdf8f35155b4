/** On buttons of accounts that are followed already; English and Indonesian, 2026. */
export const FOLLOWED_START = [
  'Following',
  'Friends',
  'Requested',
  'Unfollow',
  'Mengikuti',
  'Teman',
  'Diminta',
  'Berhenti mengikuti',
];
/** The entry of the share panel once a video is reposted. */
export const UNREPOST_START = ['Remove', 'Undo', 'Hapus', 'Batalkan'];
/** The button of an upload; the whole label. */
export const POST = ['Post', 'Posting', 'Publikasikan', 'Schedule', 'Jadwalkan', 'Save', 'Simpan'];
export const REPLY_BOX_START = ['Add a reply', 'Tambahkan balasan', 'Tambah balasan'];
