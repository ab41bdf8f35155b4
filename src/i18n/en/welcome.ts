import type { welcome as source } from '../id/welcome.ts';
import type { Translation } from '../words.ts';

export const welcome: Translation<typeof source> = {
  title: 'Welcome',
  step: ({ n, of }) => `Step ${n} of ${of}`,
  next: 'Next',
  back: 'Back',
  finish: 'Finish',
  privacyTitle: 'Nothing leaves your device',
  privacyText:
    'Jaga Netral checks what you write and do on social media just before it goes out. The check happens in this browser.',
  privacyPoint1: 'No server, no account, no usage statistics.',
  privacyPoint2: 'No report to a superior, an agency or anyone else. A warning is yours alone.',
  privacyPoint3: 'The decision is always yours: edit, cancel or send anyway.',
  youTitle: 'A little about you',
  youText: 'So that warnings fit. Both can be skipped and changed at any time.',
  tryTitle: 'Try it once',
  tryText: 'Write something you might post. Nothing is sent.',
  tryLabel: 'Text to try',
  trySamplePartisan: 'A partisan example',
  trySampleFine: 'A neutral example',
  samplePartisan: 'Yuk, coblos nomor urut 2 dan menangkan paslon kita!',
  sampleFine: 'Jangan lupa datang ke TPS dan gunakan hak pilih Anda.',
  tryWaiting: 'The result appears here while you write.',
  doneTitle: 'Ready',
  doneText: 'Close this tab and use social media as usual. Jaga Netral appears only when needed.',
};
