/**
 * Design tokens as one style sheet for a page (`:root`) and for a shadow root (`:host`).
 * Lengths are px: `rem` would follow the font size of the host page. Text colours reach 4.5:1 on
 * every surface they are meant for, control borders 3:1, in both themes.
 */
export const tokensCss = `
:root, :host {
  color-scheme: light dark;
  --jn-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, sans-serif;
  --jn-size-xs: 12px;
  --jn-size-s: 13px;
  --jn-size-m: 15px;
  --jn-size-l: 18px;
  --jn-size-xl: 22px;
  --jn-size-xxl: 30px;
  --jn-leading: 1.5;
  --jn-space-1: 4px;
  --jn-space-2: 8px;
  --jn-space-3: 12px;
  --jn-space-4: 16px;
  --jn-space-5: 24px;
  --jn-space-6: 40px;
  --jn-radius-s: 6px;
  --jn-radius-m: 10px;
  --jn-radius-l: 16px;
  --jn-radius-full: 999px;
  --jn-tap: 40px;
  --jn-focus-width: 3px;
  --jn-motion: 140ms ease-out;
  --jn-bg: #f5f4ef;
  --jn-surface: #ffffff;
  --jn-surface-2: #eeece4;
  --jn-line: #dcd8cc;
  --jn-line-strong: #857f72;
  --jn-ink: #1c2421;
  --jn-ink-2: #4a544e;
  --jn-accent: #0e6753;
  --jn-accent-strong: #094d3e;
  --jn-accent-ink: #ffffff;
  --jn-accent-soft: #dceee7;
  --jn-focus: #1a56c4;
  --jn-shadow: 0 1px 2px #1c242114, 0 8px 28px #1c24211f;
  --jn-backdrop: #1c24218c;
  --jn-aman: #1a6336;
  --jn-aman-soft: #dff1e4;
  --jn-waspada: #744700;
  --jn-waspada-soft: #fcefcf;
  --jn-bahaya: #9c211b;
  --jn-bahaya-soft: #fde5e2;
  --jn-unchecked: #4a544e;
  --jn-unchecked-soft: #eeece4;
}
@media (prefers-color-scheme: dark) {
  :root, :host {
    --jn-bg: #131816;
    --jn-surface: #1b221f;
    --jn-surface-2: #26302b;
    --jn-line: #37423c;
    --jn-line-strong: #819087;
    --jn-ink: #ecf2ee;
    --jn-ink-2: #b6c2ba;
    --jn-accent: #6fd0b3;
    --jn-accent-strong: #97e3cc;
    --jn-accent-ink: #06231b;
    --jn-accent-soft: #1c3b31;
    --jn-focus: #8fb8ff;
    --jn-shadow: 0 1px 2px #00000066, 0 8px 28px #00000080;
    --jn-backdrop: #000000a6;
    --jn-aman: #8bd9a5;
    --jn-aman-soft: #17331f;
    --jn-waspada: #f4c968;
    --jn-waspada-soft: #3b2d0c;
    --jn-bahaya: #ffa49b;
    --jn-bahaya-soft: #471b18;
    --jn-unchecked: #b6c2ba;
    --jn-unchecked-soft: #26302b;
  }
}
@media (prefers-reduced-motion: reduce) {
  :root, :host { --jn-motion: 0ms; }
}
`;
