import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { guardGranted } from '../../src/anywhere/guard-granted.ts';
import { drainOutbox } from '../../src/ledger/drain.ts';
import { keepLedger } from '../../src/ledger/keep-ledger.ts';
import { theLedger } from '../../src/ledger/the-ledger.ts';
import { answerContentScripts } from '../../src/messages/answer.ts';
import { onMessage } from '../../src/messages/protocol.ts';
import { platformOf } from '../../src/platforms/index.ts';
import { keepPreset } from '../../src/policy/keep-preset.ts';
import { offerCheckAnywhere } from './check-anywhere.ts';
import { platformAt } from './platform-at.ts';
import { seePhotos } from './see-photos.ts';

export default defineBackground(() => {
  const openPage = (page: string) => browser.tabs.create({ url: `/${page}` });
  // What fails waits for the next start or message.
  const drain = () => drainOutbox(theLedger()).catch(() => {});

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openPage('welcome.html');
  });
  // The listener is what starts the background with the browser.
  browser.runtime.onStartup.addListener(drain);
  offerCheckAnywhere(openPage);
  const { permissions, scripting, tabs } = browser;
  guardGranted({ permissions, scripting, tabs, isKnown: (host) => platformOf(host) !== null });
  seePhotos(platformAt);
  answerContentScripts(onMessage, {
    ownId: browser.runtime.id,
    ledger: theLedger(),
    storage: browser.storage.local,
    platformAt,
    setBadge: (tabId, text) => browser.action.setBadgeText({ tabId, text }),
    openPage,
  });
  drain();
  keepLedger(theLedger());
  keepPreset();
});
