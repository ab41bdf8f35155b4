import { h } from '../shared/h.ts';

const PARTISAN = 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!';

/** A site that nobody guards: every kind of place for writing, a frame of its own, one of another site. */
const isFrame = location.pathname === '/bingkai';
document.querySelector('#forum')?.append(
  h('p', { id: 'kutipan' }, PARTISAN),
  h('p', { id: 'biasa' }, 'Rapat koordinasi besok jam 9 di kantor.'),
  h('textarea', { id: 'kolom' }),
  h('input', { id: 'surel', type: 'email', value: 'warga@forum.example' }),
  h('input', { id: 'sandi', type: 'password', value: PARTISAN }),
  h(
    'div',
    { id: 'kaya', contenteditable: 'true' },
    h('p', {}, 'Selamat pagi.'),
    h('p', {}, PARTISAN),
  ),
  closedField(),
  ...(isFrame
    ? []
    : [
        h('iframe', { id: 'sendiri', src: '/bingkai', width: 600, height: 300 }),
        h('iframe', {
          id: 'asing',
          src: 'https://asing.example/bingkai',
          width: 600,
          height: 300,
        }),
      ]),
);

/** A field in a closed shadow root, as sites with web components have them. */
function closedField(): HTMLElement {
  const host = h('x-kolom', { id: 'tertutup' });
  const field = document.createElement('textarea');
  field.value = PARTISAN;
  host.attachShadow({ mode: 'closed' }).append(field);
  return host;
}

// Everything that the page hears of keys: what is pressed in our panel must not be among it.
const heard: string[] = [];
Object.assign(window, { heard });
for (const target of [document, document.body]) {
  target.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
}
