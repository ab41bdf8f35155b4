// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { telegram } from '../../../../src/platforms/telegram/index.ts';
import { find } from '../page-of.ts';
import { chatInfo, composerA, composerK, messageA, messageK, press, showA, showK } from './page.ts';

const said = { author: 'Ani', text: 'Coblos nomor 2' };

describe('reactions', () => {
  const chips = (chosen = '') =>
    `<div class="Reactions"><button class="Button message-reaction ${chosen}">👍 3</button></div>`;

  test('Web A: below a message, beside it, by a double click', () => {
    showA(messageA(5, said.text, `${chips()}<div class="quick-reaction">❤</div>`));
    const like = { kind: 'like', target: said };
    expect(press('.message-reaction')).toMatchObject({ ...like, path: 'button' });
    expect(press('.quick-reaction')).toMatchObject(like);
    expect(press('.text-content')).toBeNull();
    expect(press('.text-content')).toMatchObject({ ...like, path: 'double-tap' });
    expect(press('.text-content', 'dblclick')).toMatchObject(like);
  });

  test('Web A: a double click on the words of a poll reacts, on its options it votes', () => {
    const option = (id: string) =>
      `<div id="${id}"><label><input type="radio"></label>Nomor 1</div>`;
    showA(messageA(5, said.text, `<div>${option('one')}${option('two')}</div>`));
    expect(press('.text-content', 'dblclick')).toMatchObject({ path: 'double-tap' });
    expect(press('#one', 'dblclick')).toMatchObject({ path: 'button' });
  });

  test('Web A: whoever has reacted already does not like anew', () => {
    showA(messageA(5, said.text, `${chips('chosen')}<div class="quick-reaction">❤</div>`));
    for (const one of ['.message-reaction', '.quick-reaction']) expect(press(one)).toBeNull();
    expect(press('.text-content', 'dblclick')).toBeNull();
  });

  test('Web K: below a message and beside it; a double click only answers', () => {
    const row = (chosen = '') =>
      `<div class="reactions"><div class="reaction reaction-block ${chosen}">👍 3</div></div>`;
    showK(`${messageK(5, said.text, row())}<div class="bubble-hover-reaction"></div>`);
    expect(press('.reaction')).toMatchObject({ kind: 'like', target: said });
    expect(press('.message', 'dblclick')).toBeNull();
    showK(messageK(5, said.text, row('is-chosen')));
    expect(press('.reaction')).toBeNull();
    showK(messageK(5, said.text, '<div class="bubble-hover-reaction"></div>'));
    expect(press('.bubble-hover-reaction')).toMatchObject({ kind: 'like', target: said });
  });

  test.each([
    [
      'A',
      () => showA(messageA(4, 'Halo') + messageA(5, said.text)),
      '[data-message-id="5"] .text-content',
      '<div class="ReactionSelector__reactions"><div id="one"></div><button class="ReactionSelector__show-more"></button></div>',
    ],
    [
      'K',
      () => showK(messageK(4, 'Halo') + messageK(5, said.text)),
      '[data-mid="5"] .message',
      '<div class="btn-menu"><div class="btn-menu-reactions-reaction"><div id="one"></div></div><div class="btn-menu-item">Balas</div></div>',
    ],
  ])('Web %s: in the menu, of the message that was touched last', (_, show, message, menu) => {
    show();
    press(message);
    document.body.insertAdjacentHTML('beforeend', menu);
    expect(press('#one')).toMatchObject({ kind: 'like', path: 'reaction', target: said });
    for (const other of document.querySelectorAll('.ReactionSelector__show-more, .btn-menu-item'))
      expect(press(other)).toBeNull();
  });

  test('in a chat with one person they are private', () => {
    showA(messageA(5, said.text, chips()), '#777');
    expect(press('.message-reaction')).toMatchObject({ isPrivate: true });
    showK(messageK(5, said.text, '<div class="bubble-hover-reaction"></div>'), '777');
    expect(press('.bubble-hover-reaction')).toMatchObject({ isPrivate: true });
  });
});

describe('who wrote a message', () => {
  const like = '<button class="Button message-reaction">👍</button>';

  test('only the first of a row says it', () => {
    const second = messageA(6, said.text, like).replace(
      /<div class="message-title">.*?<\/div>/s,
      '',
    );
    showA(`<div class="sender-group-container">${messageA(5, 'Halo')}${second}</div>`);
    expect(press('[data-message-id="6"] .message-reaction')?.target).toEqual(said);
  });

  test('in a channel it is the channel', () => {
    const post = messageA(6, said.text, like).replace(/<div class="message-title">.*?<\/div>/s, '');
    showA(post, '#-100', chatInfo('Barisan 02', 'group-status'));
    expect(press('.message-reaction')?.target).toEqual({ ...said, author: 'Barisan 02' });
  });

  test('an own one names nobody', () => {
    const own = messageA(6, said.text, like, 'own').replace(
      /<div class="message-title">.*?<\/div>/s,
      '',
    );
    showA(own);
    expect(press('.message-reaction')?.target).toEqual({ text: said.text });
  });
});

describe('polls', () => {
  const pollA = (type: string, more = '', checked = '') => `<div class="Poll">
    <div class="poll-question">Pilih siapa?</div><div class="poll-type">Pemungutan suara anonim</div>
    <div class="poll-answers"><label id="one"><input type="${type}" ${checked}>Nomor 1</label>
    <label id="two"><input type="${type}">Nomor 2</label></div>${more}</div>`;

  test('Web A: an option is a vote by itself', () => {
    showA(messageA(5, '', pollA('radio')));
    expect(press('#two')).toMatchObject({
      kind: 'like',
      target: { author: 'Ani', text: 'Pilih siapa?\nNomor 2' },
    });
    expect(press('#two input', 'click')).toMatchObject({ kind: 'like' });
    expect(press('.poll-question')).toBeNull();
  });

  test('Web A: of several marked options only the button votes', () => {
    showA(messageA(5, '', pollA('checkbox', '<button class="Button">Kirim</button>', 'checked')));
    expect(press('#two')).toBeNull();
    expect(press('.Poll .Button')).toMatchObject({
      kind: 'like',
      target: { text: 'Pilih siapa?\nNomor 1' },
    });
    showA(messageA(5, '', pollA('checkbox', '<button class="Button">Lihat hasil</button>')));
    expect(press('.Poll .Button')).toBeNull();
  });

  test('Web A, newest: no part has a name; the marks tell the options', () => {
    const option = (id: string, words: string, state = '') =>
      `<div id="${id}"><div><label><input type="radio" ${state}></label></div><div class="x1">${words}</div></div>`;
    const poll = (state = '') => `<div class="q9"><div>Pilih siapa?</div>
      <div>${option('one', 'Nomor 1', state)}${option('two', 'Nomor 2', state)}</div></div>`;
    const bare = (html: string) => html.replace(/<div class="text-content">.*?<\/div>/s, '');
    showA(bare(messageA(5, '', poll())));
    expect(press('#two .x1')?.target?.text).toBe('Pilih siapa?\nNomor 2');
    expect(press('.q9')).toBeNull();
    showA(bare(messageA(5, '', poll('disabled'))));
    expect(press('#two .x1')).toBeNull();
  });

  test('Web K: options have a number; who has voted sees shares', () => {
    const poll = (share = '') => `<div><div class="poll-title">Pilih siapa?</div>
      <div data-poll-option-idx="0">${share}<div>Nomor 1</div></div><div data-poll-option-idx="1">${share}<div>Nomor 2</div></div></div>`;
    showK(messageK(5, '', poll()));
    expect(press('[data-poll-option-idx="1"]')).toMatchObject({
      kind: 'like',
      target: { author: 'Ani', text: 'Pilih siapa?\nNomor 2' },
    });
    showK(messageK(5, '', poll('<div>48%</div>')));
    expect(press('[data-poll-option-idx="1"]')).toBeNull();
  });
});

describe('joining', () => {
  const actions = (word: string) =>
    `<div class="HeaderActions"><button class="Button tiny">${word}</button></div>`;

  test.each([
    [actions('Gabung Grup'), 'join'],
    [actions('Join Channel'), 'join'],
    [actions('Request to Join'), 'join'],
    [
      '<div class="HeaderMenuContainer"><div class="MenuItem"><i class="icon"></i>Gabung</div></div>',
      'join',
    ],
    ['<button class="Button join-subscribe-button">ЙОЙ</button>', 'join'],
    [actions('Cari'), null],
    ['<div class="HeaderMenuContainer"><div class="MenuItem">Bisukan</div></div>', null],
    // A group call.
    ['<div class="GroupCallTopPane"><button class="Button">Gabung</button></div>', null],
  ])('Web A: %s → %s', (html, kind) => {
    showA(html);
    const act = press(
      '.HeaderActions .Button, .MenuItem, .join-subscribe-button, .GroupCallTopPane .Button',
    );
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual({ author: 'Warga Cempaka' });
  });

  test('what the group says of itself counts where it is shown', () => {
    showA(
      `${actions('Gabung')}<div id="RightColumn"><div class="ChatExtra">Relawan nomor 2</div></div>`,
    );
    expect(press('.HeaderActions .Button')?.target).toEqual({
      author: 'Warga Cempaka',
      text: 'Relawan nomor 2',
    });
  });

  test('Web A: the same button starts a bot, which is no group', () => {
    showA('<button class="Button join-subscribe-button">Mulai</button>', '#777');
    expect(press('.join-subscribe-button')).toBeNull();
  });

  test.each([
    ['<button class="btn-primary chat-join">GABUNG</button>', 'join'],
    [
      '<button class="chat-input-control-button"><span class="tgico">\ue901</span>GABUNG</button>',
      'join',
    ],
    ['<button class="chat-input-control-button">SUBSCRIBE</button>', 'join'],
    ['<button class="chat-input-control-button">BISUKAN</button>', null],
    ['<button class="chat-input-control-button">Mute</button>', null],
  ])('Web K: %s → %s', (html, kind) => {
    showK(
      `<div class="chat-input"><div class="input-message-input" data-peer-id="PEER" contenteditable="false"></div></div>${html}`,
    );
    expect(press('.chat-join, .chat-input-control-button')?.kind ?? null).toBe(kind);
  });

  test('a link of invitation says whom it invites, whichever chat is open', () => {
    const dialog = (
      word: string,
    ) => `<div class="popup popup-join-chat-invite"><div class="chat-title">Barisan 02</div>
      <div>Relawan nomor 2</div><button class="popup-button">${word}</button></div>`;
    showK(composerK('') + dialog('Gabung Grup'), '777');
    expect(press('.popup-button')).toMatchObject({
      kind: 'join',
      target: { author: 'Barisan 02', text: 'Relawan nomor 2' },
    });
    showK(composerK('') + dialog('Batal'), '777');
    expect(press('.popup-button')).toBeNull();
  });
});

describe('health', () => {
  test.each([
    ['a group', '#-100', 'group-status', composerA(''), 'aktif'],
    ['a chat with one person', '#777', 'user-status', composerA(''), 'tidak-ada-yang-dijaga'],
    ['a chat of which nobody knows', '#@x', 'typing-status', composerA(''), 'tidak-dikenali'],
    ['a group without anything known in it', '#-100', 'group-status', '', 'tidak-dikenali'],
  ])('%s', (_, hash, mark, html, health) => {
    showA(html, hash, chatInfo('Warga', mark));
    expect(telegram.health(document)).toBe(health);
  });

  test('the list of chats alone is known; signing in is guarded by nobody', () => {
    showA('');
    find('.MiddleHeader').remove();
    expect(telegram.health(document)).toBe('aktif');
    document.body.innerHTML = '<div id="auth-pages"></div>';
    expect(telegram.health(document)).toBe('tidak-ada-yang-dijaga');
  });
});
