import { expect, it } from 'vitest';
import { namesIn } from '../../../../src/pages/review/import/names-in.ts';

const chat = (...names: string[]) => ({ entry: 'a.txt', code: 'whose', detail: names.join('\n') });

it.each([
  ['none', [{ entry: 'a.json', code: 'cut', detail: 'x' }], [], false],
  [
    'a title with a comma is one name',
    [chat('Budi, S.Pd.', 'Siti')],
    ['Budi, S.Pd.', 'Siti'],
    false,
  ],
  [
    'who writes in most chats comes first',
    [chat('Siti', 'Budi'), chat('Agus', 'Budi')],
    ['Budi', 'Siti', 'Agus'],
    false,
  ],
  ['a chat of nobody', [chat()], [], false],
])('%s', (_, problems, names, isCut) => {
  expect(namesIn(problems)).toEqual({ names, isCut });
});

it('says when a large group holds more names than are told', () => {
  expect(namesIn([chat(...Array.from({ length: 30 }, (_, at) => `Nama ${at}`))]).isCut).toBe(true);
});
