import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { useSites } from '../../frame/sites-context.ts';
import { LevelCounts } from './level-counts.tsx';
import { ProblemList } from './problem-list.tsx';

/** What an import came to: whose it is, how much, of which levels, what has gone, what was not read. */
export function ImportFacts({ row }: { row: ImportRow }) {
  const { t, number, count } = useSpeech();
  const { nameOf } = useSites();
  return (
    <>
      {row.accounts.map(({ platform, id, name, activities }) => (
        <p key={`${platform} ${id}`} class="jn-hint">
          {t('review.account', {
            who: [nameOf(platform), name || id].filter(Boolean).join(' · '),
            ...count(activities),
          })}
        </p>
      ))}
      <p>{t('review.counts', { ...count(row.activities), added: number(row.added) })}</p>
      <LevelCounts byLevel={row.byLevel} />
      {row.gone > 0 && <p>{t('review.gone', count(row.gone))}</p>}
      <ProblemList problems={row.problems} />
    </>
  );
}
