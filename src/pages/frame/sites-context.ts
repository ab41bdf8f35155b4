import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { originOf } from '../../anywhere/granted-hosts.ts';
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
      /** Whether a host is one of theirs. */
      isGuarded: (host: string) => sites.some((site) => site.hosts.includes(originOf(host))),
    }),
    [sites],
  );
}
