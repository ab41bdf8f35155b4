import { postOf } from '../../shared/content.ts';
import { h } from '../../shared/h.ts';
import { recordSent } from '../../shared/sent.ts';
import { editable } from '../editable.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';

/** A story that is looked at: no part of it has a name, but for the box. */
export function story(): HTMLElement {
  const post = postOf(new URLSearchParams(location.search).get('post') ?? '1002');
  const answer = (text: string) => recordSent('message', text.trim(), post);
  const { box, copy } = editable({
    attributes: {
      id: 'editable-story-input-text',
      class: 'form-control',
      'aria-label': labels.reply,
    },
    copyClass: 'form-control clone',
    onEnter: answer,
    onChange: () => undefined,
  });
  const heart = h(
    'button',
    {
      type: 'button',
      class: 'Button story-reaction-button',
      ...onDown(() => {
        recordSent('like', '', post);
        heart.firstElementChild?.classList.add('story-reaction-heart');
      }),
    },
    h('i', { class: 'icon icon-heart' }, '♡'),
  );
  return h(
    'div',
    { id: 'StoryViewer' },
    h(
      'div',
      { class: 'mN4' },
      h('div', { class: 'pP9' }, post.author),
      h('div', { class: 'picture' }, '▣'),
      h('div', { class: 'vV2' }, post.text),
      h('div', { class: 'Composer' }, box, copy, heart),
    ),
  );
}
