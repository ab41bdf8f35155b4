import { useSpeech } from '../../../i18n/speech-context.ts';
import { shippedKnowledge } from '../../../judge/knowledge.ts';
import type { Stage } from '../../../judge/types.ts';
import type { ReportForm } from './report-form.ts';
import { ReportLines } from './report-lines.tsx';
import type { ReportWithWarnings } from './use-report.ts';

/** The sheet as it is printed. */
export function ReportSheet({ form, report, warned }: ReportWithWarnings & { form: ReportForm }) {
  const { t, number, dateTime, day, pick } = useSpeech();
  const { rules } = shippedKnowledge();
  const ruleName = (id: string) => {
    const rule = rules.get(id);
    return rule ? `${pick(rule.title)} (${id})` : id;
  };
  const stageName = (stage: Stage | null) => t(`overview.stage-${stage ?? 'unknown'}`);
  const dayOr = (date: string) => (date ? day(date) : '…');
  const period = [form.from, form.until].some(Boolean)
    ? t('overview.period', { from: dayOr(form.from), until: dayOr(form.until) })
    : t('overview.wholePeriod');
  return (
    <article class="jn-sheet" aria-label={t('overview.sheet')}>
      <h3>{t('overview.sheet')}</h3>
      <p>{t('overview.disclaimer')}</p>
      <dl>
        {form.name && <Entry term={t('overview.person')} text={form.name} />}
        {form.agency && <Entry term={t('overview.workplace')} text={form.agency} />}
        {form.office && (
          <Entry term={t('overview.office')} text={t(`overview.office-${form.office}`)} />
        )}
        <Entry term={t('overview.made')} text={dateTime(new Date().toISOString())} />
        <Entry term={t('overview.about')} text={period} />
        <Entry term={t('overview.finds')} text={number(report.lines.length)} />
        <Entry term={t('overview.notJudged')} text={number(report.unreadable)} />
        <Entry
          term={t('overview.warned')}
          text={t('overview.warnedText', {
            all: number(warned.all),
            heeded: number(warned.heeded),
          })}
        />
        <Entry term={t('overview.followUp')} text={t(`overview.followUp-${form.followUp}`)} />
      </dl>
      <Counts title={t('overview.byRule')} counts={report.byRule} nameOf={ruleName} />
      <Counts title={t('overview.byStage')} counts={report.byStage} nameOf={stageName} />
      <Counts
        title={t('overview.byMark')}
        counts={report.byMark}
        nameOf={(mark) => t(`triage.mark-${mark}`)}
      />
      <ReportLines lines={report.lines} ruleName={ruleName} stageName={stageName} />
    </article>
  );
}

function Entry({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

interface CountsProps<Key> {
  title: string;
  counts: ReadonlyMap<Key, number>;
  nameOf: (key: Key) => string;
}

function Counts<Key>({ title, counts, nameOf }: CountsProps<Key>) {
  const { number } = useSpeech();
  if (counts.size === 0) return null;
  return (
    <table class="jn-sheet-counts">
      <caption>{title}</caption>
      <tbody>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([key, value]) => (
            <tr key={String(key)}>
              <th scope="row">{nameOf(key)}</th>
              <td>{number(value)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
