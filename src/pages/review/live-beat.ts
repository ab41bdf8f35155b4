import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const LiveBeat = createContext<number | null>(null);

/** A number while a job writes; whatever reads the whole review is asked again only when it changes. */
export const LiveBeatProvider = LiveBeat.Provider;

export const useLiveBeat = () => useContext(LiveBeat);
