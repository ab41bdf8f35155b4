/** A class list whose obfuscated part is another one at every render, as on the real site. */
export function noisy(stable = ''): string {
  const random = () => `x${Math.random().toString(36).slice(2, 8)}`;
  return `${random()} ${stable} ${random()} ${random()}`;
}
