import { useEffect, useState } from 'preact/hooks';

/**
 * The rule that the address points to (`rules.html#skb-2022/D6`), '' for none. It is shown and focused
 * as soon as it is drawn, and again when the address changes.
 *
 * @param onAim called before a rule is looked for, so that nothing may hide it.
 */
export function useAimedRule(onAim: () => void): string {
  const [aimed, setAimed] = useState({ id: location.hash.slice(1) });
  useEffect(() => {
    const aim = () => {
      onAim();
      setAimed({ id: location.hash.slice(1) });
    };
    window.addEventListener('hashchange', aim);
    return () => window.removeEventListener('hashchange', aim);
  }, [onAim]);
  useEffect(() => {
    const place = aimed.id && document.getElementById(aimed.id);
    if (!place) return;
    place.scrollIntoView({ block: 'start' });
    place.focus({ preventScroll: true });
  }, [aimed]);
  return aimed.id;
}
