import { describe, test } from 'vitest';
import { practice } from '../drivers/acts/index.ts';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import { fixesInTheEditor, keepsTextAndCaret } from './decisions.ts';
import { openScene, partisan } from './scene.ts';

/** One act for each editor that the first three sites do not have. */
const editors = [
  { editor: 'bare contenteditable', host: 'www.youtube.com', name: 'comment: button' },
  { editor: 'Draft.js, sent by Enter', host: 'www.tiktok.com', name: 'comment: Enter' },
  { editor: 'Lexical, sent by Ctrl+Enter', host: 'www.threads.com', name: 'post: Ctrl+Enter' },
  { editor: 'Quill', host: 'www.linkedin.com', name: 'post: button' },
  { editor: 'TipTap', host: 'www.linkedin.com', name: 'comment: button' },
  { editor: 'field in a form', host: 'mastodon.social', name: 'post: button' },
];

describe.each(browsers)('%s', (browserName) => {
  const tab = withTab(withBrowser(browserName));

  describe.each(editors)('$editor', ({ host, name }) => {
    const open = () => {
      const site = practice.find(({ start }) => new URL(start).host === host);
      const act = site?.acts.find((one) => one.name === name);
      if (!site || !act) throw new Error(`no practice act ${name} on ${host}`);
      return openScene(tab(), site.start, act, partisan);
    };
    test('quick fix, then out once', async () => fixesInTheEditor(await open()));
    test('Batal keeps text and caret', async () => keepsTextAndCaret(await open()));
  });
});
