export type Lang = 'id' | 'en';

const query = new URLSearchParams(location.search);

/** `?lang=en`; Indonesian otherwise. */
export const lang: Lang = query.get('lang') === 'en' ? 'en' : 'id';

/** `?press=pointerdown`: buttons act as soon as they are touched, before any click. */
const pressesEarly = query.get('press') === 'pointerdown';

/** The event on which buttons act. */
export const pressEvent = pressesEarly ? 'pointerdown' : 'click';

/** Handlers of a button, by the page's press variant. */
export function onPress<E extends Element = HTMLElement>(
  act: (event: React.SyntheticEvent<E>) => void,
) {
  return pressesEarly ? { onPointerDown: act } : { onClick: act };
}

/** Picks the text of the page's language. */
export function label(id: string, en: string): string {
  return lang === 'id' ? id : en;
}
