/** Looks of the bar on own pages; needs `tokensCss`, `controlsCss` and `markCss` beside it. */
export const ownCss = `
.jn-own {
  position: fixed; z-index: 2147483647; left: 12px; right: 12px; bottom: 12px; margin: 0 auto;
  width: fit-content; max-width: min(640px, calc(100vw - 24px));
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 10px 14px;
  font: 400 var(--jn-size-s) / 1.45 var(--jn-font); color: var(--jn-ink); text-align: start;
  background: var(--jn-surface); border: 1px solid var(--jn-line-strong); border-radius: var(--jn-radius-m);
  box-shadow: var(--jn-shadow);
}
.jn-own-said { flex: 1 1 200px; min-width: 0; }
.jn-own-said p { margin: 0; }
.jn-own-said .jn-own-count { font-weight: 600; font-variant-numeric: tabular-nums; }
.jn-own-unsaved { color: var(--jn-waspada); }
.jn-own-choices { display: flex; flex-wrap: wrap; gap: 8px; }
.jn-own .jn-button-small { min-height: var(--jn-tap); }
.jn-item { transform: translate(-50%, -50%); }
.jn-item > button { min-height: 24px; }
.jn-item .jn-card { left: 50%; right: auto; transform: translateX(-50%); }
`;
