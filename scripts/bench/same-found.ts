/** What two engines found in the same texts. */
export interface Comparison {
  /** Names that ours found, each text on its own. */
  ours: number;
  same: number;
  /** Found by ours and not by the peer, and the other way round; a name stands once for each text. */
  missed: string[];
  extra: string[];
}

/**
 * Compares finds text by text. Some engines report a name that lies inside a longer one, others do not:
 * only the longest count. How often a name stands in one text does not count.
 */
export function compareFound(
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): Comparison {
  if (ours.length !== theirs.length) throw new Error('the engines were given different texts');
  const comparison: Comparison = { ours: 0, same: 0, missed: [], extra: [] };
  ours.forEach((found, text) => {
    const mine = longestOf(found);
    const other = longestOf(theirs[text] as readonly string[]);
    const missed = mine.filter((name) => !other.includes(name));
    comparison.ours += mine.length;
    comparison.same += mine.length - missed.length;
    comparison.missed.push(...missed);
    comparison.extra.push(...other.filter((name) => !mine.includes(name)));
  });
  return comparison;
}

/** Compares with an engine that tells only whether it found anything. */
export function compareWhether(
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): Comparison {
  const whether = (found: readonly string[]) => (found.length > 0 ? ['some name'] : []);
  return compareFound(ours.map(whether), theirs.map(whether));
}

/** `12 of 12`, or what differs, by name and number. */
export function describeComparison({ ours, same, missed, extra }: Comparison): string {
  return [
    `${same} of ${ours}`,
    ...(missed.length > 0 ? [`${missed.length} missed (${someOf(missed)})`] : []),
    ...(extra.length > 0 ? [`${extra.length} more (${someOf(extra)})`] : []),
  ].join(', ');
}

const SHOWN = 3;

function someOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  const rest = different.length > SHOWN ? ', …' : '';
  return different.slice(0, SHOWN).join(', ') + rest;
}

function longestOf(found: readonly string[]): string[] {
  const different = [...new Set(found)];
  return different.filter(
    (name) => !different.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );
}
