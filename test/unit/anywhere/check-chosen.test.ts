import { expect, test, vi } from 'vitest';
import { checkChosen } from '../../../src/anywhere/check-chosen.ts';
import { type Chosen, LONGEST } from '../../../src/anywhere/chosen.ts';

interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files?: string[];
  args?: unknown[];
}

const TAB = 7;

/** A browser in which reading gives this, or where no script may run in the given step. */
function browserWith(read: Chosen | null, refused: 'reading' | 'showing' | null = null) {
  const injected: Injection[] = [];
  const onOurPage: Chosen[] = [];
  const executeScript = vi.fn(async (injection: Injection) => {
    const reads = injection.target.frameIds !== undefined;
    if (refused === (reads ? 'reading' : 'showing')) throw new Error('Cannot access contents');
    injected.push(injection);
    return [{ result: reads ? read : undefined }];
  });
  const ports = {
    scripting: { executeScript },
    checkOnOurPage: async (chosen: Chosen) => onOurPage.push(chosen),
  };
  return { ports: ports as never, injected, onOurPage };
}

const clicked = (info: { editable?: boolean; frameId?: number; selectionText?: string }) =>
  ({ editable: false, menuItemId: 'periksa', pageUrl: '', ...info }) as never;
const shown = (injected: Injection[]) => injected.at(-1)?.args?.[0];

test('reads in the frame that was clicked and shows the panel in the whole page', async () => {
  const read: Chosen = { text: 'Ayo coblos', from: 'field' };
  const { ports, injected, onOurPage } = browserWith(read);
  await checkChosen(clicked({ editable: true, frameId: 3 }), TAB, ports);
  expect(injected[0]?.target).toEqual({ tabId: TAB, frameIds: [3] });
  expect(injected[0]?.args).toEqual([true]);
  expect(injected[1]).toMatchObject({ target: { tabId: TAB }, files: ['/check-panel.js'] });
  expect(shown(injected)).toEqual(read);
  expect(onOurPage).toEqual([]);
});

test('a frame of another site is closed: what the browser told is checked', async () => {
  const { ports, injected } = browserWith(null, 'reading');
  await checkChosen(clicked({ selectionText: 'coblos dia' }), TAB, ports);
  expect(shown(injected)).toEqual({ text: 'coblos dia', from: 'selection' });
});

test('a page on which nothing may run: our own page takes over', async () => {
  const { ports, onOurPage } = browserWith({ text: 'halo', from: 'selection' }, 'showing');
  await checkChosen(clicked({}), TAB, ports);
  expect(onOurPage).toEqual([{ text: 'halo', from: 'selection' }]);
});

test('no tab, as in the menus of other windows: our own page as well', async () => {
  const { ports, onOurPage } = browserWith(null);
  await checkChosen(clicked({ selectionText: 'halo' }), undefined, ports);
  expect(onOurPage).toEqual([{ text: 'halo', from: 'selection' }]);
});

test('a password stays unread though the browser tells a selection', async () => {
  const { ports, injected } = browserWith({ text: '', from: 'password' });
  await checkChosen(clicked({ editable: true, selectionText: '••••' }), TAB, ports);
  expect(shown(injected)).toEqual({ text: '', from: 'password' });
});

test('of a text of any length no more than what is judged is carried', async () => {
  const { ports, onOurPage } = browserWith(
    { text: 'a'.repeat(20_000_000), from: 'field' },
    'showing',
  );
  await checkChosen(clicked({ editable: true }), TAB, ports);
  expect(onOurPage[0]?.text).toHaveLength(LONGEST + 1);
});
