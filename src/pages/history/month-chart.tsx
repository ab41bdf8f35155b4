import { useSpeech } from '../../i18n/speech-context.ts';
import { OUTCOMES } from '../../judge/types.ts';
import type { MonthCounts } from '../../ledger/counts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { CountTable } from '../frame/count-table.tsx';

/** Months that fit on a phone; the table holds them all. */
const SHOWN = 12;
const SERIES = [...OUTCOMES, 'open'] as const;

/** @param counts `YYYY-MM` in the user's time zone → outcome → number, oldest month first. */
export function MonthChart({ counts }: { counts: ReadonlyMap<string, MonthCounts> }) {
  const { t, number, month, monthName } = useSpeech();
  const rows = [...counts].map(([key, one]) => ({
    key,
    label: month(key),
    values: SERIES.map((outcome) => one[outcome] ?? 0),
    total: SERIES.reduce((sum, outcome) => sum + (one[outcome] ?? 0), 0),
  }));
  const series = SERIES.map((key) => ({ key, label: t(`common.outcome-${key}`) }));
  const shown = rows.slice(-SHOWN);
  const n = number(shown.reduce((sum, row) => sum + row.total, 0));
  return (
    <section class="jn-card jn-stack" aria-labelledby="grafik">
      <h2 id="grafik">{t('history.chart')}</h2>
      <BarChart
        summary={t('history.chartText', { months: number(shown.length), n })}
        series={series}
        columns={shown.map(({ key, values }, at) => ({
          key,
          label: monthName(key),
          sublabel: at === 0 || key.endsWith('-01') ? key.slice(0, 4) : '',
          values,
        }))}
        number={number}
      />
      <CountTable
        label={t('history.chart')}
        head={t('history.month')}
        series={series}
        rows={rows.toReversed()}
      />
      {rows.length > SHOWN && <p class="jn-hint">{t('history.earlier')}</p>}
    </section>
  );
}
