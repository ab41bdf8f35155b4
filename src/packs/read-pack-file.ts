import '../settings/no-eval.ts';
import * as z from 'zod';
import { MOST } from './limits.ts';
import { type PackProblem, tooLarge } from './pack-problem.ts';
import { type PackFile, packSchema } from './pack-schema.ts';
import { type Path, parseYaml, type YamlSource } from './yaml-source.ts';

/** The language of the schema's own messages. */
export type PackLanguage = 'id' | 'en';

const localeOf = { id: z.locales.id().localeError, en: z.locales.en().localeError };

/** Reads YAML and checks it against the schema; null, and all problems, when it does not fit. */
export function readPackFile(
  text: string,
  language: PackLanguage,
  problems: PackProblem[],
): { file: PackFile; source: YamlSource } | null {
  if (text.length > MOST.characters) {
    problems.push(tooLarge(MOST.characters / 1024));
    return null;
  }
  const source = sourceOf(text);
  if (!source) {
    problems.push({ code: 'too-deep', line: 1, column: 1, field: '', detail: '' });
    return null;
  }
  for (const { line, column, message } of source.errors) {
    problems.push({ line, column, field: '', code: 'not-yaml', detail: message });
  }
  if (source.errors.length > 0) return null;
  const result = packSchema.safeParse(source.value, { error: localeOf[language] });
  if (result.success) return { file: result.data, source };
  problems.push(...result.error.issues.flatMap((issue) => problemsOf(issue, source)));
  return null;
}

/** Null when it is nested deeper than the stack goes, or refers to itself. */
function sourceOf(text: string): YamlSource | null {
  try {
    return parseYaml(text, 0);
  } catch {
    return null;
  }
}

/** An unknown field each has its own place. */
function problemsOf(issue: z.core.$ZodIssue, { placeOf }: YamlSource): PackProblem[] {
  const paths: Path[] =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path];
  return paths.map((path) => ({
    ...placeOf(path),
    code: 'shape',
    field: path.map(String).join('.'),
    detail: issue.message,
  }));
}
