import { useSpeech } from '../../i18n/speech-context.ts';
import type { WarningRow } from '../../ledger/types.ts';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { useSites } from '../frame/sites-context.ts';

export function LastWarnings({ rows }: { rows: readonly WarningRow[] }) {
  const { t, dateTime } = useSpeech();
  const { nameOf } = useSites();
  if (rows.length === 0) return <p class="jn-hint">{t('popup.lastNone')}</p>;
  return (
    <ul class="jn-last">
      {rows.map((row) => {
        const mark = row.level ?? 'unchecked';
        return (
          <li key={row.id}>
            <LevelBadge mark={mark} label={t(`common.level-${mark}`)} />
            <small>
              {t(`common.kind-${row.kind}`)} · {nameOf(row.platform)} ·{' '}
              <time dateTime={row.at}>{dateTime(row.at)}</time>
            </small>
            <p dir="auto">{row.text || row.target?.text || row.target?.author || ''}</p>
          </li>
        );
      })}
    </ul>
  );
}
