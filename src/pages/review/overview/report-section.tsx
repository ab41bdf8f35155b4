import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { Button } from '../../../ui/button.tsx';
import { errorText } from '../../frame/error-text.ts';
import { ReportFields } from './report-fields.tsx';
import { emptyReportForm, type ReportForm } from './report-form.ts';
import { ReportSheet } from './report-sheet.tsx';
import { useReport } from './use-report.ts';

/** The user's own record, made only when they ask for it. */
export function ReportSection() {
  const { t } = useSpeech();
  const [form, setForm] = useState<ReportForm | null>(null);
  return (
    <section class="jn-card jn-stack" aria-labelledby="jn-report">
      <h2 id="jn-report">{t('overview.report')}</h2>
      <p>{t('overview.reportText')}</p>
      {form ? (
        <OpenReport form={form} onChange={setForm} />
      ) : (
        <div>
          <Button onClick={() => setForm(emptyReportForm)}>{t('overview.make')}</Button>
        </div>
      )}
    </section>
  );
}

function OpenReport({
  form,
  onChange,
}: {
  form: ReportForm;
  onChange: (form: ReportForm) => void;
}) {
  const { t } = useSpeech();
  const made = useReport(form);
  return (
    <>
      <ReportFields form={form} onChange={onChange} />
      {made.state === 'loading' && <p role="status">{t('common.loading')}</p>}
      {made.state === 'failed' && <p role="alert">{errorText(t, made.error)}</p>}
      {made.state === 'ready' && (
        <>
          <div class="jn-row">
            <Button look="primary" onClick={() => print()}>
              {t('overview.print')}
            </Button>
          </div>
          <ReportSheet form={form} {...made.value} />
        </>
      )}
    </>
  );
}
