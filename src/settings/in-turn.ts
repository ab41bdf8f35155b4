const last = new Map<string, Promise<unknown>>();

/**
 * Runs the steps of one name one after the other: in this context, and by a web lock in all our pages
 * and the background. Content scripts have the site's origin and are outside that lock.
 */
export function inTurn<T>(
  name: string,
  step: () => Promise<T>,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const result = before.then(() => (locks ? locks.request(`jaga-netral:${name}`, step) : step()));
  last.set(
    name,
    result.catch(() => {}),
  );
  return result;
}
