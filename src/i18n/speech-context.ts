import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Speech, speak } from './translate.ts';

const SpeechContext = createContext<Speech>(speak('id'));

export const SpeechProvider = SpeechContext.Provider;

/** The language the user chose; components redraw when it changes. */
export const useSpeech = (): Speech => useContext(SpeechContext);
