import { h } from '../../shared/h.ts';
import { me } from '../../shared/people.ts';
import { recordSent } from '../../shared/sent.ts';
import { editable } from '../editable.ts';
import { labels } from '../labels.ts';
import { onSameClick } from '../press.ts';

/** Name and words of the profile. */
export function profile(): HTMLElement {
  const boxes = [
    [labels.firstName, me.author],
    [labels.bio, ''],
  ].map(([word = '', text = '']) =>
    editable({
      attributes: { class: 'input-field-input', 'aria-label': word },
      copyClass: 'input-field-input input-field-input-fake',
      text,
      onEnter: () => undefined,
      onChange: () => undefined,
    }),
  );
  const save = () => recordSent('profile', boxes.map(({ box }) => box.innerText.trim()).join('\n'));
  return h(
    'div',
    { id: 'column-left' },
    h(
      'div',
      { class: 'tabs-tab sidebar-slider-item edit-profile-container' },
      ...boxes.flatMap(({ box, copy }) => [box, copy]),
      h(
        'button',
        {
          type: 'button',
          class: 'btn-circle btn-corner is-visible',
          'aria-label': labels.save,
          ...onSameClick(save),
        },
        '✓',
      ),
    ),
  );
}
