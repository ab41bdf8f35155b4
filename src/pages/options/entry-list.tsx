import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';

export interface Entry {
  key: string;
  text: string;
  /** What kind of entry it is, in a few words. */
  note?: string;
}

interface EntryListProps {
  label: string;
  entries: readonly Entry[];
  empty: string;
  onRemove: (key: string) => void;
}

/** Entries of the user's own, each with a button that takes it away. */
export function EntryList({ label, entries, empty, onRemove }: EntryListProps) {
  const { t } = useSpeech();
  if (entries.length === 0) return <p class="jn-hint">{empty}</p>;
  return (
    <ul class="jn-entries" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <span>
            {entry.note && <small>{entry.note}</small>}
            <bdi>{entry.text}</bdi>
          </span>
          <Button
            small
            look="quiet"
            aria-label={t('options.removeEntry', { what: entry.text })}
            onClick={() => onRemove(entry.key)}
          >
            {t('common.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
