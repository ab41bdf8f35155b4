import { keyOf } from './allowances.ts';
import { defaultSettings, type Settings } from './schema.ts';

/**
 * The user's settings with those of a file: what the user has changed here stays, what still has its
 * default is taken from the file, lists are united. Doing it twice changes nothing more. Pauses are of
 * a moment and are not taken over; neither are the retention, which deletes, and rule packs, which are
 * previewed: both must be asked for here.
 */
export function mergeSettings(mine: Settings, theirs: Settings): Settings {
  const merged = choose(mine, theirs, defaultSettings()) as Settings;
  return {
    ...merged,
    pausedUntil: mine.pausedUntil,
    retention: mine.retention,
    packs: mine.packs,
    profile: {
      ...merged.profile,
      handles: unite(mine.profile.handles, theirs.profile.handles, (one) => one.toLowerCase()),
    },
    own: {
      candidates: unite(mine.own.candidates, theirs.own.candidates, (one) =>
        one.name.toLowerCase(),
      ),
      phrases: unite(mine.own.phrases, theirs.own.phrases, (one) => one),
    },
    allow: unite(mine.allow, theirs.allow, keyOf),
  };
}

function choose(mine: unknown, theirs: unknown, standard: unknown): unknown {
  if (!isFields(mine) || !isFields(theirs) || !isFields(standard)) {
    return mine === standard ? theirs : mine;
  }
  return Object.fromEntries(
    Object.entries(mine).map(([key, value]) => [key, choose(value, theirs[key], standard[key])]),
  );
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unite<T>(mine: readonly T[], theirs: readonly T[], keyOfItem: (item: T) => string): T[] {
  const united = new Map(mine.map((item) => [keyOfItem(item), item]));
  for (const item of theirs) {
    if (!united.has(keyOfItem(item))) united.set(keyOfItem(item), item);
  }
  return [...united.values()];
}
