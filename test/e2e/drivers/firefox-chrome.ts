import type { Bidi } from './bidi.ts';

/** Firefox's own script world, from which the browser itself can be asked and steered. */
export async function chromeContextOf(bidi: Bidi): Promise<{ context: string }> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const [window] = contexts;
  if (!window) throw new Error('Firefox shows no window');
  return window;
}
