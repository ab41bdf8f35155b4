import type { Level } from '../judge/types.ts';

/** A level, or an act that could not be checked. */
export type Mark = Level | 'unchecked';

/** SVG path data in a 16 × 16 box, drawn with `fill-rule: evenodd` so that the sign is cut out. */
export const levelShapes: Record<Mark, string> = {
  aman: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.2 3.9 8.1l1.3-1.3L7 8.6l3.8-3.8 1.3 1.3Z',
  waspada: 'M8 1.2 15.4 14.4H.6ZM7.1 6v4.2h1.8V6Zm0 5.2V13h1.8v-1.8Z',
  bahaya: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM7.1 4v5h1.8V4Zm0 6.2V12h1.8v-1.8Z',
  unchecked: 'M8 .8 15.2 8 8 15.2.8 8ZM4.8 7.1v1.8h6.4V7.1Z',
};
