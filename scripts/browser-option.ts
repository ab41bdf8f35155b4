import { browsers } from '../test/e2e/drivers/launch.ts';
import type { BrowserName } from '../test/e2e/drivers/types.ts';

/** The value of `--browser`. @throws Error when it names neither of the two */
export function browserOption(value: string): BrowserName {
  const found = browsers.find((name) => name === value);
  if (!found) throw new Error(`--browser=${browsers.join(' | ')}`);
  return found;
}
