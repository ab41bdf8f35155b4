import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ActivityRow } from '../../../ledger/activity-types.ts';

/** By which date and in which stage a find was judged, and what has become of it since. */
export function JudgedLine({ row }: { row: ActivityRow }) {
  const { t, dateTime } = useSpeech();
  const stage = row.stage ? t(`common.stage-${row.stage}`).toLowerCase() : '';
  const day = dateTime(row.at || row.notBefore || '');
  const { before } = row;
  return (
    <p class="jn-hint">
      {t(`triage.judged-${row.judgedBy}`, { day, stage })}
      {row.level === 'tidak-dapat-dinilai' &&
        ` ${t(row.media ? 'triage.unseen' : 'triage.unreadable')}`}
      {row.removed && ` ${t('triage.removedBefore')}`}
      {row.gone && ` ${t('triage.gone')}`}
      {before && ` ${t('triage.before', { level: t(`common.level-${before.level}`) })}`}
    </p>
  );
}
