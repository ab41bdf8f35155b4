import { isolate } from '../../../i18n/isolate.ts';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { FindGroup, Grouping } from './group-finds.ts';
import { useGroupNames } from './use-group-names.ts';

interface GroupListProps {
  by: Grouping;
  groups: readonly FindGroup[];
  /** The chosen group; null: all. */
  chosen: string | null;
  onChoose: (group: string | null) => void;
}

/** The groups with their counts; a press shows one, a second press all. */
export function GroupList({ by, groups, chosen, onChoose }: GroupListProps) {
  const { t, number } = useSpeech();
  const nameOf = useGroupNames();
  return (
    <ul class="jn-groups" aria-label={t('triage.groups')}>
      {groups.map(({ value, all, open }) => (
        <li key={value}>
          <button
            type="button"
            class="jn-group"
            aria-pressed={chosen === value}
            onClick={() => onChoose(chosen === value ? null : value)}
          >
            <span>{isolate(nameOf(by, value))}</span>{' '}
            <b>{t('triage.groupCount', { all: number(all), open: number(open) })}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
