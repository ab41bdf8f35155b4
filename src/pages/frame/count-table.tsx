import { useSpeech } from '../../i18n/speech-context.ts';
import type { Series } from '../../ui/bar-chart.tsx';

export interface CountRow {
  key: string;
  label: string;
  /** One number per series, in the order of the series. */
  values: readonly number[];
  total: number;
}

interface CountTableProps {
  /** What the numbers are of. */
  label: string;
  /** Heading of the first column. */
  head: string;
  series: readonly Series[];
  rows: readonly CountRow[];
}

/** The numbers of a chart, folded away until they are asked for. */
export function CountTable({ label, head, series, rows }: CountTableProps) {
  const { t, number } = useSpeech();
  return (
    <details>
      <summary>{t('history.chartTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <section class="jn-table-scroll" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {series.map((one) => (
                <th scope="col" key={one.key}>
                  {one.label}
                </th>
              ))}
              <th scope="col">{t('history.total')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {row.values.map((value, at) => (
                  <td key={series[at]?.key}>{number(value)}</td>
                ))}
                <td>{number(row.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
