import { onPress } from '../shared/options.ts';

/** TikTok does nothing for what a script dispatches. */
export function onTrustedPress(act: () => void) {
  return onPress<HTMLElement>((event) => {
    if (event.nativeEvent.isTrusted) act();
  });
}
