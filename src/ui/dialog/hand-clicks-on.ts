/**
 * Hands a person's click on to what it hit of ours when the page has swallowed it on its way. Call it
 * before any script of the page runs: of two listeners at `window` the older one hears first.
 *
 * @param rootNow our shadow root, once there is one.
 */
export function handClicksOn(rootNow: () => ShadowRoot | null, signal: AbortSignal): void {
  let arrived: Event | null = null;
  let heard: ShadowRoot | null = null;

  const onClick = (event: MouseEvent) => {
    const root = rootNow();
    if (!root || !event.isTrusted || event.target !== root.host) return;
    if (heard !== root) {
      heard = root;
      const note = (inside: Event) => {
        arrived = inside;
      };
      root.addEventListener('click', note, { capture: true, signal });
    }
    setTimeout(() => {
      if (arrived === event || signal.aborted) return;
      const byKey = event.detail === 0 && event.clientX === 0 && event.clientY === 0;
      const hit = byKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
      hit?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  };
  window.addEventListener('click', onClick, { capture: true, signal });
}
