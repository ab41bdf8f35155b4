import type { Browser } from 'wxt/browser';

type Permissions = Pick<typeof Browser.permissions, 'getAll'>;

/** The pattern that the browser is asked for, to be let into all pages of a host. */
export const originOf = (host: string) => `https://${host}/*`;

/**
 * Hosts beyond the guarded sites that the user has let us into. The browser alone keeps them, so that
 * taking the permission back there is enough.
 *
 * @param isKnown whether a host is one of the guarded sites.
 */
export async function grantedHosts(
  permissions: Permissions,
  isKnown: (host: string) => boolean,
): Promise<string[]> {
  const { origins = [] } = await permissions.getAll();
  const hosts = origins.flatMap((origin) => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? []);
  return [...new Set(hosts)].filter((host) => !isKnown(host)).sort();
}

/**
 * The host that the user means: of a host name, an address or a handle (`@budi@mstdn.id`).
 * @returns null when it is none.
 */
export function hostFrom(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const handle = /^@?[\w.-]+@([^@\s/]+)$/.exec(text)?.[1];
  const address = /^https?:\/\//.test(text) ? text : `https://${handle ?? text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, port, username } = new URL(address);
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(hostname);
  return isName && !port && !username ? hostname : null;
}
