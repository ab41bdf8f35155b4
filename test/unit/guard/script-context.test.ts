// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ContentScriptContext } from '../../../src/guard/script-context.ts';

test('a script started once more ends the one before', () => {
  const [first, second] = [new ContentScriptContext(), new ContentScriptContext()];
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

test('a page hears nothing of a script and cannot end it', async () => {
  const heard: unknown[] = [];
  window.addEventListener('message', ({ data }) => heard.push(data));
  const { signal } = new ContentScriptContext();
  const type = 'id:guard:wxt:content-script-started';
  const detail = { contentScriptName: 'guard', messageId: 'x' };
  document.dispatchEvent(new CustomEvent(type, { detail }));
  await new Promise((done) => setTimeout(done));
  expect(signal.aborted).toBe(false);
  expect(heard).toEqual([]);
});
