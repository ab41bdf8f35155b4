import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Platform } from '../../platforms/types.ts';

/** What pages need to know of a guarded site; the entry point hands it in. */
export type Site = Pick<Platform, 'id' | 'name' | 'hosts'>;

const SitesContext = createContext<readonly Site[]>([]);

export const SitesProvider = SitesContext.Provider;

export function useSites() {
  const sites = useContext(SitesContext);
  return useMemo(
    () => ({
      all: sites,
      /** Name of a site as it writes it; an id from a newer version's file stands for itself. */
      nameOf: (id: string) => sites.find((site) => site.id === id)?.name ?? id,
      /** The guarded site of a host name; null where nothing is guarded. */
      at: (hostname: string) =>
        sites.find((site) => site.hosts.includes(`https://${hostname}/*`)) ?? null,
    }),
    [sites],
  );
}
