import type {
  GuideAllowed,
  GuideJson,
  GuideRule,
  GuideSanction,
} from '../../src/lexicon/guide-types.ts';
import { basisOf, compact, FORM_STAGES } from './build-pack.ts';
import type { RuleData } from './load-rules.ts';

type Row = RuleData['etik'][number]['value'];

/** Puts together what the rules page tells. @param data checked rule data. */
export function buildGuide(data: RuleData): GuideJson {
  const { etik, disiplin, forms, sanctions, notViolations } = data;
  return {
    rules: [
      ...etik.map(({ value }) => ruleOf(value, 'etik', data)),
      ...disiplin.map(({ value }) => ruleOf(value, 'disiplin', data)),
      ...forms.map(({ value }) => ruleOf({ ...value, stages: FORM_STAGES }, 'pp94', data)),
    ],
    sanctions: sanctions.map(
      ({ value: { id, name, article, text } }): GuideSanction =>
        compact({ id, name, article, text }),
    ),
    allowed: notViolations.map(
      ({ value: { id, title, text, caution } }): GuideAllowed =>
        compact({ id, title, text, caution }),
    ),
  };
}

function ruleOf(row: Omit<Row, 'acts'>, group: GuideRule['group'], data: RuleData): GuideRule {
  const { id, title, conduct, online, examples, advice, fine, note, stages } = row;
  return {
    id,
    group,
    title,
    conduct,
    online,
    examples,
    advice,
    fine,
    ...(note && { note }),
    stages,
    sanction: compact(row.sanction),
    legalBasis: basisOf(row.legalBasis, data).toReversed(),
    isDisputed: row.confidence === 'uncertain',
    sources: data.sources
      .filter(({ value }) => row.source.includes(value.key))
      .map(({ value: { key: _key, ...rest } }) => compact(rest)),
  };
}
