import { h } from '../../shared/h.ts';
import { me } from '../../shared/people.ts';
import { recordSent } from '../../shared/sent.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';

/** Name and words of the profile; the round button comes up when something has changed. */
export function profile(): HTMLElement {
  const name = h('input', { type: 'text', value: me.author, 'aria-label': labels.firstName });
  const bio = h('textarea', { 'aria-label': labels.bio });
  const save = () => {
    const words = [name, bio].map((one) => (one as HTMLInputElement).value);
    recordSent('profile', words.join('\n'));
  };
  return h(
    'div',
    { id: 'LeftColumn' },
    h(
      'div',
      { class: 'settings-fab-wrapper' },
      h('div', { class: 'settings-edit-profile settings-item' }, name, bio),
      h(
        'button',
        {
          type: 'button',
          class: 'Button FloatingActionButton',
          'aria-label': labels.save,
          ...onDown(save),
        },
        '✓',
      ),
    ),
  );
}
