import { useSpeech } from '../../../i18n/speech-context.ts';
import { STAGES } from '../../../judge/types.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { CountTable } from '../../frame/count-table.tsx';
import type { Timeline as Counts } from './count-by-year.ts';

/** Years that fit on a phone; the table holds them all. */
const SHOWN = 10;

/** Finds by year and stage, as a picture and as numbers. */
export function Timeline({ counts }: { counts: Counts }) {
  const { t, number } = useSpeech();
  const { years, undated, unreadable } = counts;
  const series = STAGES.map((key) => ({ key, label: t(`common.stage-${key}`) }));
  const shown = years.slice(-SHOWN);
  const rows = years.map(({ year, values, total }) => ({ key: year, label: year, values, total }));
  const inAll = number(years.reduce((sum, { total }) => sum + total, 0));
  return (
    <section class="jn-card jn-stack" aria-labelledby="jn-timeline">
      <h2 id="jn-timeline">{t('overview.timeline')}</h2>
      <BarChart
        summary={t('overview.timelineText', { n: inAll, years: number(years.length) })}
        series={series}
        columns={shown.map(({ year, values }) => ({
          key: year,
          label: year,
          sublabel: '',
          values,
        }))}
        number={number}
      />
      <CountTable
        label={t('overview.timeline')}
        head={t('overview.year')}
        series={series}
        rows={rows.toReversed()}
      />
      {years.length > SHOWN && <p class="jn-hint">{t('overview.earlier')}</p>}
      {undated > 0 && <p class="jn-hint">{t('overview.undated', { n: number(undated) })}</p>}
      {unreadable > 0 && (
        <p class="jn-hint">{t('overview.unreadable', { n: number(unreadable) })}</p>
      )}
    </section>
  );
}
