const running = globalThis as { jagaNetralScript?: AbortController };

/**
 * The life of a content script, in place of WXT's own (`wxt.config.ts`): that one tells the page its
 * id with `postMessage`, and ends for good when the page dispatches an event of a known name. This one
 * says nothing, hears nothing, and ends only when the same script starts once more in its own world,
 * which no page can reach.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    running.jagaNetralScript?.abort();
    const life = new AbortController();
    running.jagaNetralScript = life;
    this.signal = life.signal;
  }
}
