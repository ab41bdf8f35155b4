import type { Speech } from '../../../i18n/translate.ts';
import type { PackProblem } from '../../../packs/pack-problem.ts';

/** What is wrong with a pack, without its place. */
export function problemText(
  t: Speech['t'],
  { code, field, detail }: Pick<PackProblem, 'code' | 'field' | 'detail'>,
): string {
  const said = t(`packs.problem-${code}`, { detail });
  return code === 'shape' && field ? `${field}: ${said}` : said;
}
