import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Stage } from '../../../judge/types.ts';
import type { ReportLine } from '../../../review/report.ts';
import { useSites } from '../../frame/sites-context.ts';

/** So many lines are about a hundred sheets; for more, the period can be made shorter. */
const MOST = 2000;

interface ReportLinesProps {
  lines: readonly ReportLine[];
  ruleName: (id: string) => string;
  stageName: (stage: Stage | null) => string;
}

/** The finds one by one. */
export function ReportLines({ lines, ruleName, stageName }: ReportLinesProps) {
  const { t, number, dateTime } = useSpeech();
  const { nameOf } = useSites();
  const shown = lines.slice(-MOST);
  return (
    <>
      {lines.length > shown.length && (
        <p>{t('overview.tooMany', { shown: number(shown.length), all: number(lines.length) })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <section class="jn-table-scroll" tabIndex={0} aria-label={t('overview.lines')}>
        <table class="jn-sheet-lines">
          <caption>{t('overview.lines')}</caption>
          <thead>
            <tr>
              {(['date', 'act', 'kindOfBreach', 'stage', 'decision'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`overview.column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.id}>
                <td>{line.at ? dateTime(line.at) : t('triage.undated')}</td>
                <td>
                  {t(`common.kind-${line.kind}`)}, {nameOf(line.platform)}
                  {line.text && (
                    <div class="jn-text" dir="auto">
                      {line.text}
                    </div>
                  )}
                  {line.link && <div class="jn-sheet-link">{line.link}</div>}
                </td>
                <td>
                  {line.rules.map(ruleName).join('; ')}
                  <div>{line.legalBasis.join('; ')}</div>
                </td>
                <td>{stageName(line.stage)}</td>
                <td>{t(`triage.mark-${line.mark}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
