/** Looks of the warning dialog; needs `tokensCss` and `controlsCss` beside it. */
export const dialogCss = `
.jn-warning {
  width: min(560px, calc(100vw - 24px)); max-height: calc(100dvh - 24px);
  padding: 0; margin: auto; border: 1px solid var(--jn-line); border-radius: var(--jn-radius-l);
  background: var(--jn-surface); color: var(--jn-ink); box-shadow: var(--jn-shadow);
  font: 400 var(--jn-size-m) / var(--jn-leading) var(--jn-font); text-align: start;
  overflow: hidden; scrollbar-color: var(--jn-line-strong) transparent; animation: jn-rise 160ms ease-out;
}
.jn-warning[open] { display: flex; flex-direction: column; }
.jn-warning::backdrop { background: #1c24218c; }
@media (prefers-color-scheme: dark) { .jn-warning::backdrop { background: #000000a6; } }
/* Never quite invisible: on a page that stands still that would count as hidden by the page (hold-ground.ts). */
@keyframes jn-rise { from { opacity: 0.4; transform: translateY(8px); } }
.jn-warning header { padding: 16px 20px 12px; border-bottom: 1px solid var(--jn-line); }
.jn-warning h2 { margin: 8px 0 2px; font-size: var(--jn-size-l); font-weight: 700; line-height: 1.3; }
.jn-warning p { margin: 0; }
.jn-scroll { padding: 14px 20px; overflow: auto; flex: 1 1 auto; min-height: 96px; display: grid; gap: 14px; align-content: start; }
.jn-warning footer { padding: 12px 20px 16px; border-top: 1px solid var(--jn-line); display: grid; gap: 12px; }
.jn-quiet { color: var(--jn-ink-2); font-size: var(--jn-size-s); }
.jn-said { padding: 10px 12px; border-radius: var(--jn-radius-m); background: var(--jn-surface-2); max-height: 168px; overflow: auto; }
.jn-said + .jn-quiet { margin-top: 10px; }
.jn-seen { display: flex; flex-wrap: wrap; gap: 14px; align-items: flex-start; }
.jn-seen > div:last-child { flex: 1 1 180px; display: grid; gap: 6px; }
.jn-photo { position: relative; flex: 0 1 auto; max-width: 100%; line-height: 0; border-radius: var(--jn-radius-m); overflow: hidden; background: var(--jn-surface-2); }
.jn-photo canvas { display: block; max-width: 100%; width: auto; height: auto; max-height: 200px; }
.jn-photo svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.jn-photo rect { fill: none; vector-effect: non-scaling-stroke; }
/* A dark edge under a light frame: seen on any photo, and by shape and number, not by colour. */
.jn-photo-edge { stroke: #000; stroke-width: 5px; }
.jn-photo-frame { stroke: #fff; stroke-width: 2px; }
.jn-photo-line-edge { stroke: #000; stroke-width: 3px; }
.jn-photo-line { stroke: #fff; stroke-width: 1.5px; stroke-dasharray: 6 4; }
.jn-photo text { fill: #fff; stroke: #000; stroke-width: 10px; paint-order: stroke; font: 700 56px var(--jn-font); }
.jn-finding { border-inline-start: 4px solid var(--jn-waspada); padding-inline-start: 12px; }
.jn-finding-bahaya { border-color: var(--jn-bahaya); }
.jn-finding h3 { margin: 0 0 4px; font-size: var(--jn-size-m); font-weight: 700; line-height: 1.4; }
.jn-finding dl { margin: 8px 0 0; display: grid; gap: 6px; }
.jn-finding dt { font-size: var(--jn-size-xs); font-weight: 650; color: var(--jn-ink-2); }
.jn-finding dd { margin: 0; font-size: var(--jn-size-s); }
/* Its words stand below those of the finding. */
.jn-finding .jn-button { margin-inline-start: -9px; padding-inline: 8px; }
.jn-fixes { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 6px; }
.jn-fixes .jn-button { max-width: 100%; text-align: start; overflow-wrap: anywhere; }
.jn-notice { padding: 8px 12px; border-radius: var(--jn-radius-m); background: var(--jn-accent-soft); font-size: var(--jn-size-s); }
.jn-reason { display: grid; gap: 4px; font-size: var(--jn-size-s); color: var(--jn-ink-2); }
.jn-reason input {
  font: 400 var(--jn-size-m) / 1.4 var(--jn-font); color: var(--jn-ink); background: var(--jn-surface);
  width: 100%; min-height: 36px; padding: 6px 10px;
  border: 1px solid var(--jn-line-strong); border-radius: var(--jn-radius-s);
}
.jn-choices { display: flex; flex-wrap: wrap; gap: 8px; }
.jn-choices .jn-button { flex: 1 1 auto; padding-inline: 12px; }
.jn-scopes { display: grid; gap: 8px; margin: 0; padding: 0; border: 0; min-width: 0; }
.jn-scopes legend { padding: 0; font-weight: 700; }
.jn-scopes .jn-button { justify-content: start; text-align: start; }
@media (max-width: 480px) {
  .jn-warning { width: 100%; max-width: 100%; margin: auto 0 0; border-radius: var(--jn-radius-l) var(--jn-radius-l) 0 0; }
  .jn-warning header, .jn-scroll, .jn-warning footer { padding-inline: 16px; }
  .jn-choices .jn-button { flex-basis: 40%; }
}
@media (prefers-reduced-motion: reduce) { .jn-warning { animation: none; } }
@media (forced-colors: active) { .jn-warning, .jn-said { border: 2px solid CanvasText; } }
`;
