import { useSpeech } from '../../../i18n/speech-context.ts';
import { shippedKnowledge } from '../../../judge/knowledge.ts';
import type { ActivityKind } from '../../../judge/types.ts';
import type { ReviewLevel } from '../../../ledger/activity-types.ts';
import { useSites } from '../../frame/sites-context.ts';
import type { Grouping } from './group-finds.ts';

/** What a group is called. */
export function useGroupNames(): (by: Grouping, value: string) => string {
  const { t, pick } = useSpeech();
  const { nameOf } = useSites();
  return (by, value) => {
    if (by === 'level') return t(`common.level-${value as ReviewLevel}`);
    if (by === 'kind') return t(`common.kind-${value as ActivityKind}`);
    if (by === 'platform') return nameOf(value);
    if (by === 'year') return value || t('triage.undated');
    const rule = shippedKnowledge().rules.get(value);
    return rule ? pick(rule.title) : value;
  };
}
