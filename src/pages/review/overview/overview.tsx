/** All finds by year and stage, and the report of them. */
export function Overview() {
  return null;
}
