/** The finds, gone through one by one. */
export function Triage() {
  return null;
}
