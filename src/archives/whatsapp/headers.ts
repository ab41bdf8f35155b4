/** The line that begins a message: its date, time, and the rest. */
export interface Header {
  /** Three numbers of the date in the order written. */
  date: readonly [number, number, number];
  hour: number;
  minute: number;
  second: number;
  rest: string;
}

/** Marks of writing direction and other invisible signs that WhatsApp puts in. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const DATE = String.raw`(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})`;
const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?((?:[ap]\.?\s?m\.?|pagi|siang|sore|malam)?)`;
/** iOS: `[20/08/24, 14.30.15] Nama: teks`. */
const IOS = new RegExp(String.raw`^\[${DATE},?\s(?:(?:pukul|jam|at)\s)?${TIME}\]\s?(.*)$`, 'i');
/** Android: `14/11/23 10.04 - Nama: teks`; English and older versions put a comma behind the date. */
const ANDROID = new RegExp(
  String.raw`^${DATE},?\s(?:(?:pukul|jam|at)\s)?${TIME}\s[-–]\s(.*)$`,
  'i',
);

/** A line without invisible signs and with plain spaces. */
export function cleanLine(line: string): string {
  return line.replaceAll(INVISIBLE, '').replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Reads the header of a clean line; null when the line goes on with the message before it. */
export function readHeader(line: string): Header | null {
  const match = IOS.exec(line) ?? ANDROID.exec(line);
  if (!match) return null;
  const [, a, b, c, hour, minute, second, half = '', rest = ''] = match;
  const numbers = [a, b, c, hour, minute, second ?? '0'].map(Number);
  const [x = 0, y = 0, z = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  const is12 = /^p|sore|malam/i.test(half) && hours < 12;
  const isMidnight = /^a/i.test(half) && hours === 12;
  const told = is12 ? hours + 12 : isMidnight ? 0 : hours;
  if (told > 23 || minutes > 59 || seconds > 59) return null;
  return { date: [x, y, z], hour: told, minute: minutes, second: seconds, rest };
}
