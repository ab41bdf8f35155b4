// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { watchAct } from '../../../src/guard/has-happened.ts';
import type { Act } from '../../../src/platforms/types.ts';

function page(): { act: Act; editor: HTMLElement; button: HTMLElement } {
  document.body.innerHTML = `<div id="editor" contenteditable="true">Halo</div>
    <button data-testid="like" aria-label="30 Suka">30</button>`;
  const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement;
  const button = document.querySelector<HTMLElement>('button') as HTMLElement;
  const act: Act = {
    kind: 'post',
    path: 'button',
    control: button,
    editors: [editor],
    text: 'Halo',
  };
  return { act, editor, button };
}

test.each([
  ['nothing changed', () => {}, false],
  ['the text is gone', ({ editor }: ReturnType<typeof page>) => editor.replaceChildren(), true],
  ['the editor is gone', ({ editor }: ReturnType<typeof page>) => editor.remove(), true],
  ['the text was changed', ({ editor }: ReturnType<typeof page>) => editor.append('!'), false],
  ['the button is gone', ({ button }: ReturnType<typeof page>) => button.remove(), true],
  [
    'the button is another',
    ({ button }: ReturnType<typeof page>) => button.setAttribute('data-testid', 'unlike'),
    true,
  ],
  [
    'others have liked meanwhile',
    ({ button }: ReturnType<typeof page>) => button.setAttribute('aria-label', '31 Suka'),
    false,
  ],
] as const)('%s → %#', (_, change, expected) => {
  const seen = page();
  const hasHappened = watchAct(seen.act);
  (change as (seen: ReturnType<typeof page>) => void)(seen);
  expect(hasHappened()).toBe(expected);
});
