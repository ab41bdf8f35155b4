import type { Ledger } from '../../../src/ledger/database.ts';
import type { StorageArea } from '../../../src/settings/storage-area.ts';

/** A process that dies after so many steps: from then on nothing it tries has any effect. */
export function mortal(steps: number) {
  let left = steps;
  const step = async <T>(effect: () => PromiseLike<T>): Promise<T> => {
    if (left <= 0) throw new Error('dead');
    left -= 1;
    return effect();
  };
  return {
    step,
    storage: (area: StorageArea): StorageArea => ({
      get: (keys) => step(() => area.get(keys)),
      set: (items) => step(() => area.set(items)),
      remove: (keys) => step(() => area.remove(keys)),
    }),
    ledger: (ledger: Ledger): Ledger =>
      new Proxy(ledger, {
        get(target, name) {
          const value = Reflect.get(target, name, target);
          if (name !== 'transaction') return value;
          return (...args: unknown[]) => step(() => value.apply(target, args));
        },
      }),
  };
}
