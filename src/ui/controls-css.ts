/**
 * Looks of the small parts that pages and the guard's shadow root share: buttons, badges,
 * highlighted spans, focus ring. Needs `tokensCss` beside it.
 */
export const controlsCss = `
*, *::before, *::after { box-sizing: border-box; }
:focus-visible { outline: var(--jn-focus-width) solid var(--jn-focus); outline-offset: 2px; }
.jn-button {
  font: 600 var(--jn-size-m) / 1.3 var(--jn-font);
  min-height: var(--jn-tap); padding: 8px 16px; margin: 0;
  display: inline-flex; align-items: center; justify-content: center; gap: 8px;
  border: 1px solid var(--jn-line-strong); border-radius: var(--jn-radius-m);
  background: var(--jn-surface); color: var(--jn-ink); cursor: pointer; text-decoration: none;
  transition: background-color var(--jn-motion), border-color var(--jn-motion);
}
.jn-button:hover { background: var(--jn-surface-2); }
.jn-button:disabled { opacity: 0.55; cursor: not-allowed; }
.jn-button-primary { background: var(--jn-accent); border-color: var(--jn-accent); color: var(--jn-accent-ink); }
.jn-button-primary:hover { background: var(--jn-accent-strong); border-color: var(--jn-accent-strong); }
.jn-button-quiet { border-color: transparent; background: transparent; color: var(--jn-accent); }
.jn-button-danger { color: var(--jn-bahaya); border-color: var(--jn-bahaya); }
.jn-button-danger:hover { background: var(--jn-bahaya-soft); }
.jn-button-small { font-size: var(--jn-size-s); min-height: 32px; padding: 4px 10px; border-radius: var(--jn-radius-s); }
.jn-badge {
  display: inline-flex; align-items: center; gap: 6px; padding: 2px 10px 2px 6px;
  font: 650 var(--jn-size-s) / 1.5 var(--jn-font); white-space: nowrap;
  border: 1px solid currentColor; border-radius: var(--jn-radius-full);
}
.jn-badge svg { width: 14px; height: 14px; flex: none; fill: currentColor; fill-rule: evenodd; }
.jn-badge-aman { color: var(--jn-aman); background: var(--jn-aman-soft); }
.jn-badge-waspada { color: var(--jn-waspada); background: var(--jn-waspada-soft); }
.jn-badge-bahaya { color: var(--jn-bahaya); background: var(--jn-bahaya-soft); }
.jn-badge-unchecked { color: var(--jn-unchecked); background: var(--jn-unchecked-soft); border-style: dashed; }
.jn-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.jn-text mark {
  color: inherit; background: var(--jn-waspada-soft); border-radius: 3px; padding: 0 1px;
  text-decoration: underline 2px var(--jn-waspada); text-underline-offset: 3px;
}
.jn-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (forced-colors: active) {
  .jn-button { border-color: ButtonText; }
  /* By its edge: the pair of Highlight is too pale for words in some systems. */
  .jn-button-primary { border-width: 3px; }
  .jn-text mark { background: Mark; color: MarkText; }
  .jn-badge svg { fill: CanvasText; }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; scroll-behavior: auto !important; } }
`;
