import './bar-chart.css';

export interface Series {
  key: string;
  label: string;
}

export interface Column {
  key: string;
  label: string;
  /** Second line under the label; '' for none. */
  sublabel: string;
  /** One number per series, in the order of the series. */
  values: readonly number[];
}

interface BarChartProps {
  /** Read aloud in place of the picture; the numbers themselves belong in a table beside it. */
  summary: string;
  series: readonly Series[];
  columns: readonly Column[];
  number: (value: number) => string;
}

const HEIGHT = 150;
const TOP = 20;
/** Bars of the first months are no wider than if there were this many. */
const FEWEST = 8;

/**
 * Stacked bars. Widths are per cent, so that letters keep their size on a narrow screen; each series
 * has its own pattern, so that colour is never the only difference.
 */
export function BarChart({ summary, series, columns, number }: BarChartProps) {
  const totals = columns.map((column) => column.values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const width = 100 / Math.max(columns.length, FEWEST);
  return (
    <div class="jn-chart">
      <svg role="img" aria-label={summary} width="100%" height={TOP + HEIGHT + 40}>
        <ChartPatterns />
        <line class="jn-chart-axis" x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
        {columns.map((column, at) => {
          const middle = `${(at + 0.5) * width}%`;
          let bottom = TOP + HEIGHT;
          return (
            <g key={column.key}>
              {column.values.map((value, index) => {
                const height = (value / most) * HEIGHT;
                bottom -= height;
                return (
                  <rect
                    key={series[index]?.key}
                    class={`jn-series-${index}`}
                    fill={patternOf(index)}
                    x={`${(at + 0.18) * width}%`}
                    width={`${0.64 * width}%`}
                    y={bottom}
                    height={height}
                  />
                );
              })}
              <text x={middle} y={bottom - 5}>
                {number(totals[at] ?? 0)}
              </text>
              <text x={middle} y={TOP + HEIGHT + 18}>
                {column.label}
              </text>
              <text x={middle} y={TOP + HEIGHT + 34}>
                {column.sublabel}
              </text>
            </g>
          );
        })}
      </svg>
      <ul class="jn-legend" aria-hidden="true">
        {series.map((one, index) => (
          <li key={one.key}>
            <svg width="16" height="16" aria-hidden="true">
              <rect
                class={`jn-series-${index}`}
                fill={patternOf(index)}
                x="1"
                y="1"
                width="14"
                height="14"
              />
            </svg>
            {one.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

const PATTERNED = [1, 3, 4];

/** As an attribute: a `url(#…)` in a style sheet is looked up in the sheet, not in the page. */
function patternOf(index: number): string | undefined {
  return PATTERNED.includes(index) ? `url(#jn-pattern-${index})` : undefined;
}

function ChartPatterns() {
  return (
    <defs>
      <pattern id="jn-pattern-1" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" />
      </pattern>
      <pattern id="jn-pattern-3" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 3h6" />
      </pattern>
      <pattern id="jn-pattern-4" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.4" />
      </pattern>
    </defs>
  );
}
