import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PanelWorld } from '../../src/anywhere/check-chosen.ts';
import { judgeOwnText } from '../../src/anywhere/judge-own-text.ts';
import { sendMessage } from '../../src/messages/protocol.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { panelShower } from '../../src/ui/check-panel/show-panel.tsx';

/** Carried into a tab when the user asks for a check there; runs nowhere by itself. */
export default defineUnlistedScript(() => {
  const world = globalThis as PanelWorld;
  if (world.jagaNetralPanel) return;
  const show = panelShower((rule) => void sendMessage('openRule', rule).catch(() => {}));
  world.jagaNetralPanel = async (chosen) => {
    const settings = await loadSettings();
    show(chosen, settings.language, (text) => judgeOwnText(text, settings, new Date()));
  };
});
