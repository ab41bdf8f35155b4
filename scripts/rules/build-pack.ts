import { createHash } from 'node:crypto';
import type { Stage } from '../../src/judge/types.ts';
import type {
  PackDecreeRow,
  PackJson,
  PackLaw,
  PackModel,
  PackPosterWords,
} from '../../src/lexicon/pack-types.ts';
import { buildContestants, buildPairTable } from './build-contestants.ts';
import type { RuleData } from './load-rules.ts';
import { compilePhrases } from './phrases.ts';
import type { Problem } from './problem.ts';
import type { Located } from './read-yaml.ts';

/** The forms of PP 94/2021 hold whenever there are candidates or people who may become some. */
export const FORM_STAGES: Stage[] = [
  'before',
  'determined',
  'campaign',
  'quiet',
  'polling',
  'after',
];

/** Puts the pack together from checked rule data; what phrases blame becomes a problem. */
export function buildPack(data: RuleData, model: PackModel | null, problems: Problem[]): PackJson {
  const table = buildPairTable(data);
  const { contestants, names } = buildContestants(data);
  const content: Omit<PackJson, 'version'> = {
    decree: [...data.etik, ...data.disiplin].map(({ value }) => decreeRow(value, data)),
    forms: data.forms.map(({ value }) => formRow(value, data)),
    laws: [
      ...data.sanctions.map(({ value }) => law('sanction', value)),
      ...data.laws.map(({ value }) => law('law', value)),
      ...data.circulars.map(({ value }) => law('circular', value)),
    ],
    calendar: data.contests.map(({ value }) => calendarEntry(value)),
    contestants,
    names,
    pairTables: table ? [table] : [],
    regions: Object.fromEntries(data.regions.map(({ value }) => [value.code, value.name])),
    provinces: Object.fromEntries(
      data.regions.flatMap(({ value }) => (value.province ? [[value.code, value.province]] : [])),
    ),
    gestures: data.gestures.map(({ value: { id, label, emoji, numbers, allowed } }) => ({
      id,
      label,
      emoji,
      numbers,
      allowed,
    })),
    posters: posterWords(data),
    notViolations: data.notViolations.map(({ value: { source, ...rest } }) => ({
      ...compact(rest),
      sources: source,
    })),
    sources: Object.fromEntries(
      data.sources.map(({ value: { key, ...rest } }) => [key, compact(rest)]),
    ),
    phrases: buildPhrases(data, problems),
    model,
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { version: digest.slice(0, 12), ...content };
}

function posterWords({ posterWords: entries }: RuleData): PackPosterWords {
  const words = (id: keyof PackPosterWords) =>
    entries.find(({ value }) => value.id === id)?.value.words ?? [];
  return { candidacy: words('candidacy'), number: words('number'), plea: words('plea') };
}

function decreeRow(row: RuleData['etik'][number]['value'], data: RuleData): PackDecreeRow {
  const { legalBasis, sanction, source, online: _online, examples: _examples, ...rest } = row;
  return {
    ...compact(rest),
    acts: compact(rest.acts),
    tier: row.id.includes('/E') ? 'etik' : 'disiplin',
    legalBasis: basisOf(legalBasis, data),
    sanction: sanctionOf(sanction, data),
    sources: source,
  };
}

/** A form of PP 94/2021 as a row of its own; it is bound to no act. */
function formRow(form: RuleData['forms'][number]['value'], data: RuleData): PackDecreeRow {
  const { legalBasis, sanction, source, online: _online, examples: _examples, ...rest } = form;
  return {
    ...rest,
    tier: 'disiplin',
    stages: FORM_STAGES,
    acts: {},
    legalBasis: basisOf(legalBasis, data),
    sanction: sanctionOf(sanction, data),
    sources: source,
  };
}

export function basisOf(id: string, data: RuleData) {
  return data.bases.find(({ value }) => value.id === id)?.value.versions ?? [];
}

function sanctionOf(ref: { certain: string; possible?: string | undefined }, data: RuleData) {
  const text = (id: string) => {
    const step = data.sanctions.find(({ value }) => value.id === id);
    return step?.value.text ?? { id, en: id };
  };
  const certain = text(ref.certain);
  return ref.possible ? { certain, possible: text(ref.possible) } : { certain };
}

function law(kind: PackLaw['kind'], value: RuleData['laws'][number]['value']): PackLaw {
  const { source, ...rest } = value;
  return { ...compact(rest), kind, sources: source };
}

function calendarEntry(contest: RuleData['contests'][number]['value']) {
  const { confidence: _confidence, source: _source, ...rest } = contest;
  return compact(rest);
}

function buildPhrases(data: RuleData, problems: Problem[]): PackJson['phrases'] {
  const places = new Map<unknown, Located<unknown>>();
  for (const entry of [...data.wordClasses, ...data.phrases]) places.set(entry.value, entry);
  const compiled = compilePhrases(
    data.wordClasses.map(({ value }) => value),
    data.phrases.map(({ value }) => value),
    data.homonyms.map(({ value }) => value),
    (entry, message) => {
      const { file, line } = places.get(entry) as Located<unknown>;
      problems.push({ file, line, message });
    },
  );
  const commonWords = data.commonWords?.value.words.split(/\s+/).filter(Boolean) ?? [];
  return { ...compiled, commonWords };
}

type Compact<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops fields that zod leaves undefined. */
export function compact<T extends object>(value: T): Compact<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Compact<T>;
}
