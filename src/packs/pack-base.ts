import generated from '../lexicon/references.generated.json' with { type: 'json' };

/** What packs may refer to in the rule data, as `npm run rules` writes it; small, for the background. */
export interface References {
  /** Id, first and last day. */
  contests: [id: string, from: string, to: string][];
  /** BPS codes. */
  regions: string[];
  /** Ids. */
  parties: string[];
  /** Classes that patterns may name. */
  classes: string[];
  commonWords: string[];
}

/** The same, to ask. */
export interface PackBase {
  /** First and last day by id of the contest. */
  contests: ReadonlyMap<string, { from: string; to: string }>;
  regions: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
}

let base: PackBase | null = null;

/** What packs may refer to in the rule data of this build. */
export function shippedBase(): PackBase {
  const { contests, regions, parties, classes, commonWords } = generated as unknown as References;
  base ??= {
    contests: new Map(contests.map(([id, from, to]) => [id, { from, to }])),
    regions: new Set(regions),
    parties: new Set(parties),
    classes: new Set(classes),
    commonWords: new Set(commonWords),
  };
  return base;
}
