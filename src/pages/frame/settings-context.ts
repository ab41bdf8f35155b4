import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../settings/schema.ts';

export interface SettingsAccess {
  settings: Settings;
  /** Changes and stores at once; what cannot be stored is said in a notice. */
  change: (mutate: (draft: Settings) => void) => void;
  /** True for a moment after each change that was stored. */
  saved: boolean;
}

const SettingsContext = createContext<SettingsAccess | null>(null);

export const SettingsProvider = SettingsContext.Provider;

/** @throws when it is used outside `Root`. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('useSettings needs the page root');
  return access;
}
