// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { whatsapp } from '../../../../src/platforms/whatsapp/index.ts';
import { fixture } from '../fixture.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press } = pageOf(whatsapp);
const { isMissing, why, read } = fixture('whatsapp/chat_pt.html');

test.skipIf(isMissing)(`a chat of August 2026 in Portuguese${why}`, () => {
  show(read());
  find('[role="textbox"]').textContent = 'Halo';
  // The icon tells in every language that it sends; nothing tells whom, so that it counts as private.
  expect(press('footer button')).toMatchObject({ kind: 'post', text: 'Halo', isPrivate: true });
  expect(whatsapp.health(document)).toBe('tidak-ada-yang-dijaga');
});
