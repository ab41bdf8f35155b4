import type { Target } from '../../judge/types.ts';

/** Sites cut what is answered; no shorter beginning is looked for (Telegram Web A cuts after 80 letters, 2026). */
const LONG = 60;

/**
 * The whole of a message of which a bar above the box shows only the beginning.
 * @param touched the message touched last, which may have left the page since
 * @param shown all messages that stand in the page; read only when they are needed
 */
export function fullText(start: string, touched: Target | null, shown: () => Target[]): string {
  const cut = squeeze(start).replace(/(?:…|\.\.\.)$/, '');
  if (cut.length < LONG && cut === squeeze(start)) return start;
  const begins = ({ text = '' }: Target) => squeeze(text).startsWith(cut);
  if (touched && begins(touched)) return touched.text ?? start;
  return shown().find(begins)?.text ?? start;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
