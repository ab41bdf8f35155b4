import { startGuard } from '../../src/guard/start-guard.ts';
import { sendMessage } from '../../src/messages/protocol.ts';
import { openPlatform, platformOf } from '../../src/platforms/index.ts';
import { defaultSettings } from '../../src/settings/schema.ts';
import { loadSettings, watchSettings } from '../../src/settings/store.ts';
import { createSurface } from '../../src/ui/dialog/surface.tsx';
import { removeDeadHosts } from '../../src/ui/page-host.ts';
import { offerOwnReview } from './offer-own-review.ts';
import { portsOf } from './ports.ts';
import { reportHealth } from './report-health.ts';

/** Guards this document, a whole page or a frame of one; only whole pages tell how well they are known. */
export function guardPage(signal: AbortSignal): void {
  // On no other host than those of the manifest and those that the user has let us into.
  const platform = platformOf(location.hostname) ?? openPlatform;
  let settings = defaultSettings();
  const change = (next: typeof settings) => {
    settings = next;
  };
  const current = { get: () => settings, change };
  const openRule = (rule: string) => void sendMessage('openRule', rule).catch(() => {});
  removeDeadHosts();
  const surface = createSurface(() => settings.language, openRule, signal);
  const ports = portsOf(platform, surface, current);
  // First of all listeners: nothing may be awaited before.
  startGuard(platform, ports, signal);
  watchSettings(change, signal);
  loadSettings().then(change, () => {});
  if (window !== window.top) return;
  reportHealth(platform, () => ports.isWatched({ kind: 'post' }), signal);
  offerOwnReview(platform, current, signal);
}
