// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { whatsapp } from '../../../../src/platforms/whatsapp/index.ts';
import { find } from '../page-of.ts';
import { dialog, message, plane, press, show } from './page.ts';

const said = { author: 'Ani', text: 'Dukung nomor 2' };
const person = { name: 'Bu Tumi', label: 'Ketik pesan ke Bu Tumi' };
const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);

describe('reactions', () => {
  const tray = (pressed = 'false') => `<div role="toolbar" data-menu-content>
    <div><button id="up" aria-label="👍" aria-pressed="${pressed}">👍</button></div>
    <div><button id="more" aria-label="Reaksi lainnya" aria-pressed="false">+</button></div></div>`;

  test('are about the message that was touched last', () => {
    show(message('4', 'Halo') + message('5', said.text));
    press('#m5 .selectable-text span');
    add(tray());
    expect(press('#up')).toMatchObject({ kind: 'like', path: 'reaction', target: said });
    expect(press('#more')).toBeNull();
  });

  test('what was touched is known although its row shows another message now', () => {
    show(message('5', said.text));
    press('#m5 .selectable-text span');
    for (const one of document.querySelectorAll('#m5 .selectable-text')) one.textContent = 'Lain';
    add(tray());
    expect(press('#up')?.target).toEqual(said);
  });

  test('given already, they are taken back', () => {
    show(message('5', said.text));
    add(tray('true'));
    expect(press('#up')).toBeNull();
  });

  test('of the unfolded list only after the plus: it is the same for writing', () => {
    const all = '<div><span data-emoji="🔥" id="fire"></span></div>';
    show(message('5', said.text));
    press('#m5 .selectable-text span');
    add(tray() + all);
    expect(press('#fire')).toBeNull();
    press('#more');
    expect(press('#fire')).toMatchObject({ kind: 'like', target: said });
    press('#box');
    expect(press('#fire')).toBeNull();
  });

  test('in a channel the sender is the channel; with one person they are private', () => {
    show(message('5', said.text, '', ''), { name: 'Barisan 02', label: '', status: '12 pengikut' });
    press('#m5 .selectable-text span');
    add(tray());
    const act = press('#up');
    expect(act?.target).toEqual({ ...said, author: 'Barisan 02' });
    expect(act).not.toHaveProperty('isPrivate');
    show(message('5', said.text), person);
    press('#m5 .selectable-text span');
    add(tray());
    expect(press('#up')).toMatchObject({ isPrivate: true });
  });
});

describe('polls', () => {
  const poll = (state = '') => `<div><div>Pilih siapa?</div><div>
    <div id="one"><input type="checkbox" ${state}><label>Nomor 1</label><span>3</span></div>
    <div id="two"><input type="checkbox"><label>Nomor 2</label><span>4</span></div></div>
    <button id="votes">Lihat suara</button></div>`;
  const bare = (html: string) =>
    html.replace(/<span class="selectable-text">.*?<\/span><\/span>/s, '');

  test.each(['#two input', '#two label'])('%s votes at once', (part) => {
    show(bare(message('5', '', poll())));
    expect(press(part)).toMatchObject({
      kind: 'like',
      target: { author: 'Ani', text: 'Pilih siapa?\nNomor 2' },
    });
  });

  test('at its click a mark has turned already; what it was when pressed counts', () => {
    show(bare(message('5', '', poll())));
    const mark = find('#two input');
    press(mark);
    expect(press(mark, 'click')).toMatchObject({ kind: 'like' });
    press(mark);
    expect(press(mark, 'click')).toBeNull();
  });

  test('what votes for nothing', () => {
    show(bare(message('5', '', poll('checked'))));
    expect(press('#one input')).toBeNull();
    expect(press('#votes')).toBeNull();
  });
});

describe('passing on', () => {
  const row = (icon: string, state = 'checked') =>
    `<div role="row"><input type="checkbox" ${state}><span data-icon="${icon}"></span></div>`;
  const forward = (rows: string) => dialog('Teruskan pesan ke', rows + plane);

  test.each([
    ['a group', row('default-group-refreshed'), false],
    ['one’s status', row('status-filled'), false],
    ['a person', row('default-contact-refreshed'), true],
    ['both', row('default-contact-refreshed') + row('default-group-refreshed'), false],
    ['a person, the group being left out', row('default-contact') + row('default-group', ''), true],
    ['nobody knows whom', row('x'), false],
  ])('to %s', (_, rows, expected) => {
    show(message('5', said.text));
    press('#m5 .selectable-text span');
    add(forward(rows));
    const act = press('.go');
    expect(act).toMatchObject({ kind: 'share', text: '', target: said });
    expect(act?.isPrivate ?? false).toBe(expected);
  });

  test('nobody knows whom, from a private chat', () => {
    show(message('5', said.text), person);
    press('#m5 .selectable-text span');
    add(forward(row('x')));
    expect(press('.go')).toMatchObject({ kind: 'share', isPrivate: true });
  });
});

describe('joining and following', () => {
  const invitation = (word: string) =>
    dialog('Barisan 02', `<div>Relawan nomor 2</div><button class="go">${word}</button>`);

  test.each([
    ['Gabung ke grup', 'join'],
    ['Join community', 'join'],
    ['Request to join', 'join'],
    ['Lihat grup', null],
    ['Batal', null],
  ])('a dialog with "%s" → %s', (word, kind) => {
    show(invitation(word), person);
    const act = press('.go');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual({ author: 'Barisan 02', text: 'Relawan nomor 2' });
  });

  test('elsewhere the same words only open a dialog', () => {
    show(message('5', 'Undangan', '<button class="go">Gabung ke grup</button>'));
    expect(press('.go')).toBeNull();
  });

  test.each([
    ['Ikuti', 'follow'],
    ['Follow', 'follow'],
    ['Mengikuti', null],
    ['Following', null],
  ])('a channel in a list with "%s" → %s', (word, kind) => {
    show(`<div><div>Barisan 02</div><button class="go">${word}</button></div>`);
    const act = press('.go');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual({ author: 'Barisan 02' });
  });
});

test('a status can be liked', () => {
  show(
    '<div data-testid="status-player-uie"><div>Tim Sari</div><p>Coblos 1</p><button class="go" aria-label="Suka"></button></div>',
  );
  expect(press('.go')).toMatchObject({ kind: 'like', target: { text: 'Tim Sari\nCoblos 1' } });
});

describe('health', () => {
  test.each([
    ['a group', {}, 'aktif'],
    ['a chat with one person', person, 'tidak-ada-yang-dijaga'],
    ['a chat of which nobody knows', { label: 'Ketik pesan' }, 'tidak-dikenali'],
    [
      'a channel without anything known in it',
      { label: '', status: '12 pengikut' },
      'tidak-dikenali',
    ],
  ])('%s', (_, chat, health) => {
    show('', chat);
    expect(whatsapp.health(document)).toBe(health);
  });

  test('the list of chats alone is known; signing in is guarded by nobody', () => {
    document.body.innerHTML = '<div id="side"></div>';
    expect(whatsapp.health(document)).toBe('aktif');
    document.body.innerHTML = '<div data-ref="x"><canvas></canvas></div>';
    expect(whatsapp.health(document)).toBe('tidak-ada-yang-dijaga');
  });
});
