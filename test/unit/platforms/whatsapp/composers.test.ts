// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { find } from '../page-of.ts';
import { bar, dialog, field, key, message, plane, press, show, tick } from './page.ts';

const WORDS = 'Pilih nomor 2';
const person = { name: 'Ani', label: 'Ketik pesan ke Ani' };

describe('a message to a group', () => {
  test('is a post, by every way of sending it', () => {
    show('', {}, WORDS);
    const post = { kind: 'post', text: WORDS };
    expect(press('#send')).toMatchObject({ ...post, path: 'button' });
    expect(press('#send svg', 'click')).toMatchObject(post);
    expect(key('#box', { key: 'Enter' })).toMatchObject({ ...post, path: 'enter' });
    expect(key('#box', { key: 'Enter', ctrlKey: true })).toMatchObject({ path: 'mod-enter' });
    expect(press('#send')).not.toHaveProperty('isPrivate');
  });

  test('what sends nothing', () => {
    show('', {}, WORDS);
    expect(key('#box', { key: 'Enter', shiftKey: true })).toBeNull();
    expect(key('#box', { key: 'Enter', isComposing: true })).toBeNull();
    expect(press('#voice')).toBeNull();
    expect(key('#search', { key: 'Enter' })).toBeNull();
  });

  test.each([
    ['@An', true, null],
    [':senyum', true, null],
    ['@An', false, 'post'],
    ['halo', true, 'post'],
  ])('Enter after "%s" with a list open: %s → %s', (words, isOpen, kind) => {
    show('', {}, words);
    if (isOpen) {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="wa-popovers-bucket"><button>Ani</button></div>',
      );
    }
    const text = find('#box').firstChild as Text;
    getSelection()?.setBaseAndExtent(text, text.length, text, text.length);
    expect(key('#box', { key: 'Enter' })?.kind ?? null).toBe(kind);
  });

  test('an answer is about what the bar above the box shows', () => {
    show('', {}, WORDS, bar('Siapa pilihanmu?'));
    expect(key('#box', { key: 'Enter' })).toMatchObject({
      kind: 'reply',
      text: WORDS,
      target: { author: 'Ani', text: 'Siapa pilihanmu?' },
    });
  });

  test('what the bar cuts short is read whole where it stands', () => {
    const whole = `Besok kumpul di balai desa pukul delapan ${'dan bawa bekal sendiri '.repeat(3)}, pilih nomor 2`;
    show(message('5', whole), {}, WORDS, bar(`${whole.slice(0, 70)}…`));
    expect(press('#send')?.target?.text).toBe(whole);
  });
});

describe('which chat it is', () => {
  test.each([
    ['a group by its box', {}, '', false],
    ['a group in English', { label: 'Type a message to group Warga Cempaka' }, '', false],
    ['a person', person, '', true],
    ['a person called so', { name: 'grup Ani', label: 'Ketik pesan ke grup Ani' }, '', true],
    [
      'a channel of one’s own',
      { label: 'Ketik pesan ke X', placeholder: 'Ketik pembaruan' },
      '',
      false,
    ],
    ['nobody knows', { label: 'Ketik pesan' }, '', true],
    ['members below the name', { label: 'Ketik pesan', status: 'Ani, Budi, Anda' }, '', false],
    ['seen below the name', { label: 'Ketik pesan', status: 'terakhir dilihat 10.04' }, '', true],
    ['picture of a group', { label: 'Ketik pesan', icon: 'default-group-refreshed' }, '', false],
    ['picture of a person', { label: 'Ketik pesan', icon: 'default-contact-refreshed' }, '', true],
    ['number of a group', { label: 'Ketik pesan' }, message('false_12@g.us_3EB', 'Halo'), false],
    ['number of a person', {}, message('false_62@c.us_3EB', 'Halo'), true],
  ])('%s', (_, chat, html, expected) => {
    show(html, chat, WORDS);
    expect(press('#send')?.isPrivate ?? false).toBe(expected);
  });
});

describe('dialogs and pages', () => {
  test.each([
    [
      'poll',
      dialog('Buat polling', field('Tanya', WORDS) + plane, 'poll-creation-modal'),
      'post',
      false,
    ],
    ['change', dialog('Edit pesan', field('Ketik pesan', WORDS) + tick), 'post', true],
    ['caption', `<div>${field('Ketik pesan', WORDS)}${plane}</div>`, 'post', true],
    ['status of words', `<div>${field('Ketik status', WORDS)}${plane}</div>`, 'post', false],
    [
      'status with a picture',
      `<div>${field('Tambah keterangan', WORDS)}${plane}</div>`,
      'post',
      true,
    ],
    [
      'profile',
      `<section><header>Profil</header>${field('Info', WORDS)}${tick}</section>`,
      'profile',
      true,
    ],
    ['about', dialog('Info', field('Apa kabar', WORDS) + tick), 'profile', true],
  ])('%s', (_, html, kind, byEnter) => {
    show(html);
    const act = press('.go');
    expect(act).toMatchObject({ kind, text: WORDS });
    expect(act).not.toHaveProperty('isPrivate');
    expect(key('.field', { key: 'Enter' })?.kind ?? null).toBe(byEnter ? kind : null);
  });

  test('a change in a chat with one person is private, a status there is not', () => {
    show(dialog('Edit pesan', field('Ketik pesan', WORDS) + tick), person);
    expect(press('.go')).toMatchObject({ isPrivate: true });
    show(`<div>${field('Ketik status', WORDS)}${plane}</div>`, person);
    expect(press('.go')).not.toHaveProperty('isPrivate');
  });

  test('an answer to a status is private', () => {
    show(`<div>${field('Ketik balasan…', WORDS)}${plane}</div>`);
    expect(press('.go')).toMatchObject({ kind: 'reply', isPrivate: true });
  });

  test('a tick without words ends a choice or the crop of a picture', () => {
    show(dialog('Atur foto', tick), {}, WORDS);
    expect(press('.go')).toBeNull();
  });

  test('a box that nobody knows is left alone', () => {
    show(`<div>${field('Catatan', WORDS)}${plane}</div>`);
    expect(press('.go')).toBeNull();
  });
});
