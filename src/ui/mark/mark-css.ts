/** Looks of the typing mark and of hints; needs `tokensCss` and `controlsCss` beside it. */
export const markCss = `
.jn-float { position: fixed; z-index: 2147483647; font: 400 var(--jn-size-s) / 1.45 var(--jn-font); color: var(--jn-ink); text-align: start; }
.jn-mark { transform: translate(-100%, -100%); }
.jn-mark > button { all: unset; cursor: pointer; display: block; border-radius: var(--jn-radius-full); box-shadow: var(--jn-shadow); }
.jn-mark > button:focus-visible { outline: var(--jn-focus-width) solid var(--jn-focus); outline-offset: 2px; }
.jn-card {
  position: absolute; width: min(300px, calc(100vw - 24px));
  padding: 10px 12px; border: 1px solid var(--jn-line); border-radius: var(--jn-radius-m);
  background: var(--jn-surface); box-shadow: var(--jn-shadow);
}
.jn-card-beside { left: calc(100% + 8px); top: 0; }
.jn-card-below { right: 0; top: calc(100% + 6px); }
.jn-card-above { right: 0; bottom: calc(100% + 6px); }
.jn-card p { margin: 0 0 6px; }
.jn-card p:last-child { margin: 0; color: var(--jn-ink-2); }
.jn-hint {
  max-width: min(320px, calc(100vw - 24px)); padding: 8px 12px; border-radius: var(--jn-radius-m);
  background: var(--jn-ink); color: var(--jn-surface); font-weight: 600; box-shadow: var(--jn-shadow);
  transform: translate(-50%, 0); pointer-events: none; width: max-content;
}
.jn-hint-unchecked, .jn-hint-picture-unchecked, .jn-hint-picture-unfinished { background: var(--jn-unchecked-soft); color: var(--jn-unchecked); border: 1px dashed currentColor; font-weight: 500; }
@media (forced-colors: active) { .jn-hint, .jn-card { border: 1px solid CanvasText; } }
`;
