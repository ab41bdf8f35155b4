import type { Localized } from '../judge/types.ts';

/** What can be wrong with an export or one of its files. */
export type ProblemCode =
  | 'empty'
  | 'unknown'
  | 'html'
  | 'cut-zip'
  | 'cut'
  | 'damaged'
  | 'locked'
  | 'too-big'
  | 'unsafe-path'
  | 'unsupported'
  | 'not-json'
  | 'item'
  | 'whose';

/** Names of a chat that `whose` tells; those of a large group have to be typed. */
export const MOST_NAMES = 30;

/** One thing that could not be read. Never holds the user's texts. */
export interface ArchiveProblem {
  code: ProblemCode;
  /** The file concerned; empty when it is the whole. */
  entry: string;
  /** Figures that help; the names in a chat, one a line, because academic titles hold commas. */
  detail?: string;
}

/** Thrown where the rest of a file, or the whole, cannot be read. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem) {
    super(`${problem.code}: ${problem.entry}`);
    this.name = 'ArchiveError';
    this.problem = problem;
  }
}

const SENTENCES: Readonly<Record<ProblemCode, Localized>> = {
  empty: {
    id: 'kosong: tidak ada berkas yang bisa dibaca. Unduh ulang ekspor datanya.',
    en: 'empty: there is no file to read. Download the export again.',
  },
  unknown: {
    id: 'bukan ekspor data yang dikenal. Pilih ZIP, folder, atau berkas yang diunduh dari Facebook, Instagram, Threads, X, TikTok, Google Takeout (YouTube), LinkedIn, Telegram, WhatsApp, Mastodon, atau Bluesky.',
    en: 'not a known data export. Choose the ZIP, folder or file downloaded from Facebook, Instagram, Threads, X, TikTok, Google Takeout (YouTube), LinkedIn, Telegram, WhatsApp, Mastodon or Bluesky.',
  },
  html: {
    id: 'ekspor berformat HTML. Minta ulang di situsnya dan pilih format JSON (Facebook, Instagram, Threads: "Format: JSON"; Google Takeout: "Aktivitas Saya → JSON"; Telegram Desktop: "JSON yang dapat dibaca mesin").',
    en: 'an export in HTML. Ask for it again and choose JSON (Facebook, Instagram, Threads: "Format: JSON"; Google Takeout: "My Activity → JSON"; Telegram Desktop: "Machine-readable JSON").',
  },
  'cut-zip': {
    id: 'ZIP terpotong: daftar isinya hilang. Yang masih utuh dibaca; unduh ulang untuk sisanya.',
    en: 'the ZIP is cut off: its directory is missing. What is whole was read; download it again for the rest.',
  },
  cut: {
    id: 'berkas berakhir di tengah. Bagian sebelumnya tetap dibaca; unduh ulang ekspornya untuk sisanya.',
    en: 'the file ends in the middle. What comes before was read; download the export again for the rest.',
  },
  damaged: {
    id: 'berkas rusak dan tidak dapat dibaca sampai selesai. Unduh ulang ekspornya.',
    en: 'the file is damaged and could not be read to its end. Download the export again.',
  },
  locked: {
    id: 'terkunci kata sandi. Buka dulu kuncinya (ekstrak dengan kata sandi yang benar), lalu pilih hasilnya.',
    en: 'locked with a password. Unpack it with the right password first, then choose the result.',
  },
  'too-big': {
    id: 'jauh lebih besar daripada isi ekspor yang wajar, sehingga tidak dibaca (mungkin bom ZIP).',
    en: 'far larger than an export can be, so it was not read (perhaps a ZIP bomb).',
  },
  'unsafe-path': {
    id: 'nama berkas menunjuk ke luar arsip, sehingga tidak dibaca.',
    en: 'the file name points outside the archive, so it was not read.',
  },
  unsupported: {
    id: 'dipadatkan dengan cara yang tidak dikenal. Ekstrak dulu, lalu pilih foldernya.',
    en: 'packed in an unknown way. Unpack it first, then choose the folder.',
  },
  'not-json': {
    id: 'isinya bukan JSON yang sah. Yang terbaca sebelum itu tetap dipakai.',
    en: 'not valid JSON. What could be read before that was kept.',
  },
  item: {
    id: 'ada butir yang tidak dapat dibaca; butir lain tetap dibaca.',
    en: 'an item could not be read; the others were.',
  },
  whose: {
    id: 'obrolan ini tidak menyebut nama Anda yang mana. Ulangi dengan --me "NAMA"; nama di dalamnya',
    en: 'the chat does not say which name is yours. Try again with --me "NAME"; the names in it',
  },
};

/** Whether a stored code is one of ours: a newer version's backup may hold others. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(SENTENCES, code);
}

/** The problem in words, with what to do about it, without the entry's name. */
export function describeProblem({ code, detail }: ArchiveProblem): Localized {
  const { id, en } = SENTENCES[code];
  const tail = detail
    ? code === 'whose'
      ? `: ${detail.replaceAll('\n', '; ')}`
      : ` (${detail})`
    : '';
  return { id: `${id}${tail}`, en: `${en}${tail}` };
}
