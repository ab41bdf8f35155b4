import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';

/** Height of each picture on the sheet, and the room around it, px. */
const HEIGHT = 380;
const GAP = 16;
const LABEL = 24;

export interface Column {
  label: string;
  /** Folder of its pictures. */
  folder: string;
  viewport: { width: number; height: number };
}

/**
 * Puts the pictures of all columns on one PNG, a row for each title.
 * @param titles file names without ending, the same in each folder
 */
export async function contactSheet(
  columns: readonly Column[],
  titles: readonly string[],
  file: string,
): Promise<void> {
  const widths = columns.map(({ viewport }) =>
    Math.round((viewport.width * HEIGHT) / viewport.height),
  );
  const lefts = widths.map((_, at) =>
    widths.slice(0, at).reduce((sum, width) => sum + width + GAP, GAP),
  );
  const rowHeight = LABEL + HEIGHT + GAP;
  const placed: OverlayOptions[] = [];
  for (const [row, title] of titles.entries()) {
    for (const [at, { folder, label }] of columns.entries()) {
      const [left = 0, width = 0, top = 0] = [lefts[at], widths[at], GAP + row * rowHeight];
      const small = sharp(join(folder, `${title}.png`)).resize(width, HEIGHT, { fit: 'fill' });
      placed.push({ input: await small.png().toBuffer(), left, top: top + LABEL });
      placed.push({ input: labelOf(`${title} · ${label}`, width), left, top });
    }
  }
  const width = (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0) + GAP;
  const height = GAP + titles.length * rowHeight;
  await sharp({ create: { width, height, channels: 3, background: '#888' } })
    .composite(placed)
    .png()
    .toFile(file);
}

function labelOf(text: string, width: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LABEL}">` +
      `<text y="17" font-family="sans-serif" font-size="13" fill="#fff">${text}</text></svg>`,
  );
}
