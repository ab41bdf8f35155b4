import { useSpeech } from '../../i18n/speech-context.ts';
import { OUTCOMES } from '../../judge/types.ts';
import type { MonthCounts } from '../../ledger/counts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';

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
      <details>
        <summary>{t('history.chartTable')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
        <section class="jn-table-scroll" tabIndex={0} aria-label={t('history.chart')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('history.month')}</th>
                {series.map((one) => (
                  <th scope="col" key={one.key}>
                    {one.label}
                  </th>
                ))}
                <th scope="col">{t('history.total')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.toReversed().map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {row.values.map((value, at) => (
                    <td key={SERIES[at]}>{number(value)}</td>
                  ))}
                  <td>{number(row.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      {rows.length > SHOWN && <p class="jn-hint">{t('history.earlier')}</p>}
    </section>
  );
}
