// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { instagram } from '../../../../src/platforms/instagram/index.ts';
import { find, press, showPage } from './page.ts';

const icon = (label: string, rest = 'width="24"', id = 'it') =>
  `<div role="button" id="${id}"><span><svg aria-label="${label}" ${rest}><title>${label}</title></svg></span></div>`;
const written = (label: string, rest = '') => `<div role="button" id="it" ${rest}>${label}</div>`;
const link = (handle: string) => `<a role="link" href="/${handle}/"><span>${handle}</span></a>`;
const post = (bar: string, more = '') => `<main><article><div>
  <div>${link('warung')}<a href="/p/AAA/?img_index=1"><time>1 j</time></a>${more}</div>
  <div id="media"><img alt=""><button id="next" aria-label="Berikutnya"></button></div>
  <div><section>${bar}</section><section>Disukai oleh banyak orang</section>
    <div>${link('warung')} <span dir="auto">Ada rawon <a href="/explore/tags/rawon/">#rawon</a></span></div>
  </div></div></article></main>`;
const comment = (heart: string) => `<ul><li>${link('tono')} <span dir="auto">Mantap</span>
  <a href="/p/AAA/c/99/"><time>2 j</time></a><div role="button">Balas</div>${heart}</li></ul>`;

const rawon = {
  author: 'warung',
  handle: 'warung',
  text: 'Ada rawon #rawon',
  url: 'https://www.instagram.com/p/AAA/',
};

afterEach(() => history.replaceState(null, '', '/'));

describe('icons of a post', () => {
  test.each([
    ['Suka', 'like'],
    ['Like', 'like'],
    ['Unlike', null],
    ['Tidak Suka', null],
    ['Batal Suka', null],
    ['Posting ulang', 'share'],
    ['Repost', 'share'],
    ['Batalkan posting ulang', null],
    ['Unrepost', null],
    ['Komentari', null],
    ['Bagikan', null],
    ['Kirim', null],
    ['Simpan', null],
    ['Opsi lainnya', null],
  ])('%s → %s', (label, kind) => {
    showPage(post(icon('Suka', '', 'first') + icon(label)));
    const act = press('#it svg');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual(rawon);
  });

  test('the heart is known by its place in any language, until it is red', () => {
    showPage(post(icon('Gusto')));
    expect(press('#it')?.kind).toBe('like');
    showPage(post(icon('Walang gusto', 'fill="#ff3040"')));
    expect(press('#it')).toBeNull();
    showPage(post(icon('Walang gusto', 'style="color: rgb(255, 48, 64)"')));
    expect(press('#it')).toBeNull();
  });

  test('a number is no heart', () => {
    showPage(post(`${icon('Suka', '', 'first')}<span role="button" id="it">227</span>`));
    expect(press('#it')).toBeNull();
  });

  test('the red of a comment does not make the post liked', () => {
    showPage(post(icon('Suka', '', 'first'), comment(icon('Batal Suka', 'width="12"'))));
    expect(press('#media', 'dblclick')?.kind).toBe('like');
  });
});

describe('hearts of comments', () => {
  test.each(['width="12"', 'width="16"', ''])('a heart with %s', (size) => {
    showPage(post('', comment(icon('Suka', size))));
    expect(press('#it')).toMatchObject({
      kind: 'like',
      target: {
        handle: 'tono',
        text: 'Mantap',
        url: 'https://www.instagram.com/p/AAA/c/99/',
      },
    });
    showPage(post('', comment(icon('Batal Suka', size))));
    expect(press('#it')).toBeNull();
  });
});

describe('taps on the picture', () => {
  afterEach(() => vi.restoreAllMocks());

  const down = (selector: string, at: number, seenAt = at, type = 'pointerdown') => {
    const event = new MouseEvent(type, { bubbles: true, composed: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    vi.spyOn(performance, 'now').mockReturnValue(seenAt);
    let act = null as ReturnType<typeof instagram.actOf>;
    const listen = (seen: Event) => {
      act = instagram.actOf(seen);
    };
    window.addEventListener(type, listen, { capture: true, once: true });
    find(selector).dispatchEvent(event);
    return act;
  };

  test('the second of two quick ones likes, from its beginning to its end', () => {
    showPage(post(icon('Suka')));
    expect(down('#media img', 1000)).toBeNull();
    expect(press('#media img', 'touchend')).toBeNull();
    expect(down('#media img', 1250)).toMatchObject({ kind: 'like', path: 'double-tap' });
    expect(press('#media img', 'touchend')?.target).toEqual(rawon);
    expect(down('#media img', 1300)).toBeNull();
  });

  test.each([
    ['a long first tap', 1700, 1900, 1900],
    ['slow taps that a busy page got at once', 1100, 2600, 1101],
  ])('%s and a second one like', (_, upAt, secondAt, secondSeenAt) => {
    showPage(post(icon('Suka')));
    down('#media img', 1000);
    down('#media img', upAt, upAt, 'pointerup');
    expect(down('#media img', secondAt, secondSeenAt)?.path).toBe('double-tap');
  });

  test.each([
    ['slow ones', post(icon('Suka')), '#media img', '#media img', 900],
    ['two places', post(icon('Suka')), '#it', '#media img', 200],
    ['a liked post', post(icon('Batal Suka')), '#media img', '#media img', 200],
    ['the arrow of a carousel', post(icon('Suka')), '#next', '#next', 200],
  ])('%s do nothing', (_, html, first, second, pause) => {
    showPage(html);
    down(first, 5000);
    expect(down(second, 5000 + pause)?.path).not.toBe('double-tap');
  });
});

describe('follow', () => {
  test.each([
    ['Ikuti', 'follow'],
    ['Follow', 'follow'],
    ['Ikuti Balik', 'follow'],
    ['Follow Back', 'follow'],
    ['Mengikuti', null],
    ['Following', null],
    ['Diminta', null],
    ['Requested', null],
    ['Berhenti mengikuti', null],
    ['Ikuti tagar ini', null],
    ['12 Mengikuti', null],
  ])('%s → %s', (label, kind) => {
    showPage(post(icon('Suka', '', 'first'), written(label)));
    expect(press('#it')?.kind ?? null).toBe(kind);
    showPage(`<div>${link('gina')}<button id="it"><div dir="auto">${label}</div></button></div>`);
    expect(press('#it')?.kind ?? null).toBe(kind);
  });

  test('whom', () => {
    showPage(`<div><div>${link('ani')}${link('budi')}</div>
      <div><a href="/gina/"><img alt=""></a>${link('gina')}${written('Ikuti')}</div></div>`);
    expect(press('#it')?.target).toEqual({
      author: 'gina',
      handle: 'gina',
      url: 'https://www.instagram.com/gina/',
    });
  });

  test('a profile speaks with its own words', () => {
    history.replaceState(null, '', '/relawan_maju/');
    showPage(`<main><header><h2>relawan_maju</h2><span>Relawan 2029</span>
      <a href="/relawan_maju/followers/">12 pengikut</a>${written('Ikuti')}</header></main>`);
    expect(press('#it')?.target).toMatchObject({
      author: 'relawan_maju',
      handle: 'relawan_maju',
      url: 'https://www.instagram.com/relawan_maju/',
    });
    expect(press('#it')?.target?.text).toContain('Relawan 2029');
  });
});

describe('stories', () => {
  const story = `<section><div>${link('relawan')}</div>${icon('Suka', 'width="24"', 'heart')}
    <div role="button" id="emoji"><span>😂</span></div><div role="button" id="close">Tutup</div></section>`;

  test('heart and quick reactions are about the owner', () => {
    history.replaceState(null, '', '/stories/relawan/77/');
    showPage(story);
    expect(press('#heart')).toMatchObject({ kind: 'like', target: { handle: 'relawan' } });
    expect(press('#emoji')).toMatchObject({ kind: 'like', path: 'reaction' });
    expect(press('#close')).toBeNull();
  });

  test('an emoji anywhere else is only a letter', () => {
    showPage(story);
    expect(press('#emoji')).toBeNull();
  });
});

test('a reel’s own page has no article', () => {
  history.replaceState(null, '', '/reels/CCC/');
  const reel = (name: string, id: string) => `<div><div><video></video></div>
    <div>${link(name)}<span dir="auto">Kata ${name}</span></div><div>${icon('Suka', 'width="24"', id)}</div></div>`;
  showPage(`<main><div>${reel('ani', 'a')}${reel('budi', 'b')}</div></main>`);
  expect(press('#b')?.target).toEqual({
    author: 'budi',
    handle: 'budi',
    text: 'Kata budi',
    url: 'https://www.instagram.com/reels/CCC/',
  });
  expect(press('main div div + div video', 'dblclick')?.target?.handle).toBe('budi');
});

test('health tells a strange layout from a place without posts', () => {
  showPage('<main>teks</main>');
  expect(instagram.health(document)).toBe('tidak-dikenali');
  history.replaceState(null, '', '/direct/t/1/');
  expect(instagram.health(document)).toBe('tidak-ada-yang-dijaga');
});

test('self is the picture in the menu, not one of the feed', () => {
  const picture = (handle: string, alt: string) =>
    `<a role="link" href="/${handle}/"><img alt="${alt}"></a>`;
  showPage(`<nav>${picture('rini_astuti', 'Foto profil rini_astuti')}</nav>
    <main>${picture('warung', 'Foto profil warung')}</main>`);
  expect(instagram.self(document)).toBe('rini_astuti');
  showPage(`<main>${picture('warung', "warung's profile picture")}</main>`);
  expect(instagram.self(document)).toBeNull();
  showPage(`<nav>${picture('rini', "rini's profile picture")}</nav>`);
  expect(instagram.self(document)).toBe('rini');
});
