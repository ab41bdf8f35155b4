import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Mark } from '../../../ledger/activity-types.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

/** From so many finds on, one press that decides about all of them is asked about first. */
const MANY = 20;
const DECISIONS = ['todo', 'removed', 'kept', 'dismissed'] as const satisfies Mark[];
type Decision = (typeof DECISIONS)[number];

interface GroupDecisionProps {
  ids: readonly string[];
  onMark: (ids: string[], mark: Mark) => void;
}

/** One decision about everything that the list shows. */
export function GroupDecision({ ids, onMark }: GroupDecisionProps) {
  const { t, count } = useSpeech();
  const [asked, setAsked] = useState<Decision | null>(null);
  const decide = (mark: Decision) => {
    if (ids.length > MANY) setAsked(mark);
    else onMark([...ids], mark);
  };
  return (
    <div class="jn-toolbar jn-row jn-row-between">
      <p aria-live="polite">{t('triage.count', count(ids.length))}</p>
      {ids.length > 1 && (
        <fieldset class="jn-row" aria-label={t('triage.decisionAll')}>
          {DECISIONS.map((mark) => (
            <Button key={mark} small onClick={() => decide(mark)}>
              {t(`triage.all-${mark}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {asked && (
        <ConfirmDialog
          title={t('triage.sureTitle', count(ids.length))}
          text={t('triage.sureText')}
          confirm={t(`triage.all-${asked}`)}
          cancel={t('common.cancel')}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            onMark([...ids], asked);
          }}
        />
      )}
    </div>
  );
}
