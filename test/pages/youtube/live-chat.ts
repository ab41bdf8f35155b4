import { postOf } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import { recordSent } from '../shared/sent.ts';
import { wrapped } from './buttons.ts';
import { labels } from './labels.ts';

/** The chat of a live stream: a page of its own, shown in a frame of the video's or popped out. */
export function liveChatPage(id: string): HTMLElement[] {
  const video = postOf(id);
  const input = h('div', {
    id: 'input',
    contenteditable: '',
    'aria-label': labels.chat,
    class: 'editable',
    keydown: (event) => {
      if ((event as KeyboardEvent).key !== 'Enter') return;
      event.preventDefault();
      send();
    },
  });
  const send = () => {
    const text = input.innerText.trim();
    if (text === '') return;
    recordSent('comment', text, video);
    input.replaceChildren();
  };
  return [
    h(
      'yt-live-chat-app',
      {},
      h(
        'yt-live-chat-renderer',
        {},
        h('yt-live-chat-text-message-renderer', {}, 'Warga: hadir'),
        h(
          'yt-live-chat-message-input-renderer',
          {},
          h('yt-live-chat-text-input-field-renderer', {}, input),
          wrapped(
            'yt-button-renderer',
            'send-button',
            h('button', { 'aria-label': labels.send, press: send }, labels.send),
          ),
        ),
      ),
    ),
  ];
}
