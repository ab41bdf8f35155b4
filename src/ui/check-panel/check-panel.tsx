import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Chosen, LONGEST } from '../../anywhere/chosen.ts';
import { useSpeech } from '../../i18n/speech-context.ts';
import type { Verdict } from '../../judge/types.ts';
import { Button } from '../button.tsx';
import { FindingView } from '../dialog/finding-view.tsx';
import { Quoted } from '../dialog/quoted.tsx';
import { LevelBadge } from '../level-badge.tsx';

interface CheckPanelProps {
  /** Its text trimmed. */
  chosen: Chosen;
  /** Of the first `LONGEST` characters; null when there is nothing to judge. */
  verdict: Verdict | null;
  onClose(): void;
  onOpenRule(rule: string): void;
}

/** The verdict on a text that the user chose on a page. Escape and "Tutup" put it away. */
export function CheckPanel({ chosen, verdict, onClose, onOpenRule }: CheckPanelProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="jn-warning"
      aria-labelledby="jn-check-title"
      aria-describedby="jn-check-lead"
      onClose={onClose}
    >
      <header>
        {verdict && <LevelBadge mark={verdict.level} label={t(`common.level-${verdict.level}`)} />}
        <h2 id="jn-check-title">{t('check.title')}</h2>
        <p id="jn-check-lead" class="jn-quiet">
          {t('check.lead')}
        </p>
      </header>
      <div class="jn-scroll">
        {verdict ? (
          <Judged chosen={chosen} verdict={verdict} onOpenRule={onOpenRule} />
        ) : (
          <p>{t(`check.none-${chosen.from}`)}</p>
        )}
      </div>
      <footer>
        <div class="jn-choices">
          <Button look="primary" autofocus onClick={() => dialog.current?.close()}>
            {t('check.close')}
          </Button>
        </div>
      </footer>
    </dialog>
  );
}

interface JudgedProps extends Pick<CheckPanelProps, 'chosen' | 'onOpenRule'> {
  verdict: Verdict;
}

function Judged({ chosen: { text, from }, verdict, onOpenRule }: JudgedProps) {
  const { t, number } = useSpeech();
  const spans = verdict.findings.flatMap((finding) => finding.spans);
  return (
    <>
      {text.length > LONGEST && <p class="jn-notice">{t('check.long', { n: number(LONGEST) })}</p>}
      <div>
        <p class="jn-quiet">{t(from === 'field' ? 'check.field' : 'check.selection')}</p>
        <Quoted text={text.slice(0, LONGEST)} spans={spans} />
      </div>
      {verdict.level === 'aman' && <p>{t('check.fine')}</p>}
      {verdict.findings.map((finding) => (
        <FindingView
          key={finding.rule}
          finding={finding}
          level={verdict.level}
          onOpenRule={onOpenRule}
        />
      ))}
    </>
  );
}
