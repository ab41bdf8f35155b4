/** The sizes and themes in which what a test shows is looked at. */
export const views = [
  { view: 'wide-light', viewport: { width: 1280, height: 900 }, dark: false },
  { view: 'wide-dark', viewport: { width: 1280, height: 900 }, dark: true },
  { view: 'phone-light', viewport: { width: 360, height: 740 }, dark: false },
  { view: 'phone-dark', viewport: { width: 360, height: 740 }, dark: true },
];
