import { pressEvent } from '../shared/options.ts';

type Handlers = Record<string, (event: Event) => void>;
const isEarly = pressEvent === 'pointerdown';

/** Web A: buttons act as soon as the mouse goes down on them; a key's press is a click without that. */
export function onDown(act: (event: Event) => void): Handlers {
  return {
    [isEarly ? 'pointerdown' : 'mousedown']: act,
    click: (event) => {
      if ((event as MouseEvent).detail === 0) act(event);
    },
  };
}

/** Web K: a click counts only where the mouse went down on the very same element. */
export function onSameClick(act: (event: Event) => void): Handlers {
  if (isEarly) return { pointerdown: act };
  let down: EventTarget | null = null;
  return {
    mousedown: (event) => {
      down = event.target;
    },
    click: (event) => {
      const isKey = (event as MouseEvent).detail === 0;
      if (isKey || down === event.target) act(event);
    },
  };
}
