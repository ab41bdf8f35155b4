import { useRef, useState } from 'react';

/** A text box that can be sent: its current text, and a send that empties it afterwards. */
export function useDraft(publish: (text: string) => void) {
  const [text, setText] = useState('');
  const [cleared, setCleared] = useState(0);
  // The editor may send within the very event that changed its text.
  const latest = useRef('');
  const onText = (next: string): void => {
    latest.current = next;
    setText(next);
  };
  const send = (): boolean => {
    const now = latest.current.trim();
    if (now === '') return false;
    publish(now);
    onText('');
    setCleared((count) => count + 1);
    return true;
  };
  return { text, onText, send, cleared, ready: text.trim() !== '' };
}
