import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contestantSchema } from '../../src/packs/contestant-schema.ts';
import { phraseSchema } from '../../src/packs/phrase-schema.ts';
import { sourceSchema } from '../../src/packs/schema-common.ts';
import { homonymSchema, wordClassSchema } from './phrases.ts';
import type { Problem } from './problem.ts';
import { checkFile, checkList, type Located, readYaml } from './read-yaml.ts';
import { contestSchema, pairTableSchema, pairWordsSchema, regionSchema } from './schema-contest.ts';
import {
  basisSchema,
  decreeRowSchema,
  formSchema,
  gestureSchema,
  lawSchema,
  notViolationSchema,
  posterWordsSchema,
} from './schema-law.ts';
import { fillWordLists, wordListSchema } from './word-lists.ts';

const commonWordsSchema = z.strictObject({ words: z.string() });
const TABLE = 'rules/contestants/pilkada-2024.yaml';
const TABLE_WORDS = 'rules/contestants/pilkada-2024-words.yaml';
const OTHER_PHRASE_FILES = ['classes', 'common-words', 'homonyms', 'word-lists'];

export type RuleData = ReturnType<typeof loadRules>;

/** Reads and checks every file of the rule data, each against the schema of its folder. */
export function loadRules(root: string, problems: Problem[]) {
  const list = <S extends z.ZodType>(file: string, schema: S): Located<z.infer<S>>[] => {
    const source = readYaml(root, file, problems);
    return source ? checkList(source, schema, problems) : [];
  };
  const whole = <S extends z.ZodType>(file: string, schema: S): Located<z.infer<S>> | null => {
    const source = readYaml(root, file, problems);
    return source && checkFile(source, schema, problems);
  };
  const folder = <S extends z.ZodType>(path: string, schema: S, except: readonly string[] = []) =>
    filesOf(root, path)
      .filter((file) => !except.includes(file))
      .flatMap((file) => list(file, schema));
  return {
    sources: list('rules/sources.yaml', sourceSchema),
    regions: list('rules/regions.yaml', regionSchema),
    bases: list('rules/law/bases.yaml', basisSchema),
    sanctions: list('rules/law/sanctions.yaml', lawSchema),
    laws: list('rules/law/laws.yaml', lawSchema),
    circulars: list('rules/law/circulars.yaml', lawSchema),
    forms: list('rules/law/forms.yaml', formSchema),
    etik: list('rules/decree/etik.yaml', decreeRowSchema),
    disiplin: list('rules/decree/disiplin.yaml', decreeRowSchema),
    contests: folder('rules/calendar', contestSchema),
    contestants: folder('rules/contestants', contestantSchema, [TABLE, TABLE_WORDS]),
    pairTable: whole(TABLE, pairTableSchema),
    pairWords: list(TABLE_WORDS, pairWordsSchema),
    gestures: list('rules/gestures.yaml', gestureSchema),
    posterWords: list('rules/posters.yaml', posterWordsSchema),
    notViolations: list('rules/not-violations.yaml', notViolationSchema),
    wordClasses: list('rules/phrases/classes.yaml', wordClassSchema),
    homonyms: list('rules/phrases/homonyms.yaml', homonymSchema),
    commonWords: whole('rules/phrases/common-words.yaml', commonWordsSchema),
    phrases: fillWordLists(
      folder(
        'rules/phrases',
        phraseSchema,
        OTHER_PHRASE_FILES.map((name) => `rules/phrases/${name}.yaml`),
      ),
      list('rules/phrases/word-lists.yaml', wordListSchema),
      problems,
    ),
  };
}

/** YAML files of a folder, by name. */
export function filesOf(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
