/** Letters that run from right to left (Unicode's blocks of them), and characters that command a direction. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const COMMANDS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Somebody's text for the middle of a sentence of ours: an Arabic name, or a character that turns the
 * direction of writing, would else reorder our words and numbers around it. Other texts stay as they are.
 */
export function isolate(text: string): string {
  return TURNING.test(text) ? `\u2068${text.replace(COMMANDS, '')}\u2069` : text;
}

/** The same for all parameters of a message. */
export function isolateAll(parameters: object): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(value) : value,
    ]),
  );
}

/** Messages whose parameters are isolated. */
export function isolating<S extends object>(section: S): S {
  const say = (message: unknown) =>
    typeof message === 'function' ? (given: object) => message(isolateAll(given)) : message;
  return Object.fromEntries(
    Object.entries(section).map(([key, message]) => [key, say(message)]),
  ) as S;
}
