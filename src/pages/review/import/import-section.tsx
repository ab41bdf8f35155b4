/** Exports are chosen and read here. */
export function ImportSection() {
  return null;
}
