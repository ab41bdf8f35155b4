// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { youtube } from '../../../../src/platforms/youtube/index.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const studio =
  '<yt-page-header-view-model><a href="https://studio.youtube.com/channel/UC1"></a></yt-page-header-view-model>';
const signIn = '<a href="https://accounts.google.com/ServiceLogin?x"></a>';

describe('whose page it is', () =>
  testOwnership(youtube, [
    ['/@rini', studio, [], true],
    ['/@rini/posts', studio, [], true],
    ['/@rini/videos', '', ['rini'], true],
    ['/playlist?list=LL', '', [], true],
    ['/playlist?list=LL', signIn, [], false],
    ['/playlist?list=PL1', studio, [], false],
    ['/playlist?list=LLxyz', '', [], false],
    ['/@budi', '', ['rini'], false],
    ['/watch?v=1', studio, [], false],
    ['/', studio, [], false],
  ]));

test('posts and videos of the channel: no date, YouTube shows ages', () => {
  const html = `<ytd-backstage-post-renderer><a href="/@rini"><span id="author-text">Rini</span></a>
      <span id="published-time-text"><a href="/post/Ug1">2 tahun lalu</a></span>
      <yt-formatted-string id="content-text">Halo</yt-formatted-string></ytd-backstage-post-renderer>
    <ytd-rich-item-renderer><a id="video-title-link" href="/watch?v=abc"><span id="video-title">Ayo coblos</span></a></ytd-rich-item-renderer>`;
  expect(readAll(youtube, html, '/@rini')).toEqual([
    { kind: 'post', at: null, text: 'Halo', url: 'https://www.youtube.com/post/Ug1' },
    { kind: 'post', at: null, text: 'Ayo coblos', url: 'https://www.youtube.com/watch?v=abc' },
  ]);
});

test('liked videos', () => {
  const html = `<ytd-playlist-video-renderer><a id="video-title" href="/watch?v=abc&list=LL&index=1">Menangkan nomor 2</a>
    <div id="channel-name"><a href="/@relawan">Relawan</a></div></ytd-playlist-video-renderer>`;
  const url = 'https://www.youtube.com/watch?v=abc';
  const target = { author: 'Relawan', handle: 'relawan', text: 'Menangkan nomor 2', url };
  expect(readAll(youtube, html, '/playlist?list=LL')).toEqual([
    { kind: 'like', at: null, text: '', target, url },
  ]);
});
