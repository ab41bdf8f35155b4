import { browser } from 'wxt/browser';
import { seeWith } from '../../src/messages/answer-photos.ts';
import { onMessage } from '../../src/messages/protocol.ts';
import { RefusedMessage } from '../../src/messages/senders.ts';
import { newPhotoHost } from '../../src/vision/photo-host.ts';

const host = newPhotoHost();

onMessage('seePhotoHere', ({ data, sender }) => {
  // From our background alone: content scripts have a tab, and are told apart from it by that.
  if (sender.id !== browser.runtime.id || sender.tab) throw new RefusedMessage('not from us');
  return seeWith(host, data);
});
