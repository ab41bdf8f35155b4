import type { LaunchOptions } from './types.ts';

/** The profile's `user.js`: practice sites on their real names, nothing from the network, fixed UUIDs. */
export function preferencesOf(options: LaunchOptions, uuids: object | undefined | ''): string {
  const preferences: Record<string, string | number | boolean> = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.pagesPort}`,
    // x.com and its like are on Firefox's own list of hosts whose certificates must be known.
    'security.cert_pinning.enforcement_level': 0,
    'network.stricttransportsecurity.preloadlist': false,
    'security.ssl.enable_ocsp_stapling': false,
    'intl.accept_languages': options.lang ?? 'id-ID',
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'extensions.webextensions.uuids': JSON.stringify(uuids || {}),
    'extensions.autoDisableScopes': 0,
    'xpinstall.signatures.required': false,
    // What a page of ours asks for is granted: nobody could answer the browser's question.
    'extensions.webextOptionalPermissionPrompts': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.aboutwelcome.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'remote.prefs.recommended': true,
    // Without these it asks for settings and for players of protected films before the line above counts.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'dom.w3c_touch_events.enabled': 1,
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'devtools.console.stdout.content': !!options.onConsole,
    'devtools.console.stdout.chrome': !!options.onConsole,
    'browser.dom.window.dump.enabled': !!options.onConsole,
  };
  return Object.entries({ ...preferences, ...proxied(options) })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Everything through the proxy, what is meant for this machine too. */
function proxied({ proxyPort }: LaunchOptions): Record<string, string | number | boolean> {
  if (proxyPort === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}
