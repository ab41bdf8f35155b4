import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { PrivacyStep } from './privacy-step.tsx';
import { TryStep } from './try-step.tsx';
import './welcome.css';
import { YouStep } from './you-step.tsx';

const STEPS = [PrivacyStep, YouStep, TryStep] as const;
const TITLES = ['welcome.privacyTitle', 'welcome.youTitle', 'welcome.tryTitle'] as const;

/** Opens once, after the installation: what it does with data, whom it serves, a first try. */
export function WelcomePage() {
  const { t, number } = useSpeech();
  const { change } = useSettings();
  const [at, setAt] = useState(0);
  const done = at === STEPS.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the step alone
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const go = (step: number) => {
    moved.current = true;
    setAt(step);
    if (step === STEPS.length) {
      change((draft) => {
        draft.welcomeDone = true;
      });
    }
  };
  const Step = STEPS[at];
  return (
    <PageFrame page="welcome" title={t('welcome.title')}>
      <div class="jn-welcome">
        <div>
          {!done && (
            <p class="jn-hint">
              {t('welcome.step', { n: number(at + 1), of: number(STEPS.length) })}
            </p>
          )}
          <div class="jn-steps" aria-hidden="true">
            {STEPS.map((_, index) => (
              <i key={TITLES[index]} data-done={index <= at || undefined} />
            ))}
          </div>
        </div>
        <section class="jn-card jn-stack" aria-labelledby="langkah">
          <h2 id="langkah" ref={heading} tabIndex={-1}>
            {t(TITLES[at] ?? 'welcome.doneTitle')}
          </h2>
          {Step ? <Step /> : <p>{t('welcome.doneText')}</p>}
        </section>
        {!done && (
          <div class="jn-row jn-row-between">
            {at > 0 ? (
              <Button key="back" onClick={() => go(at - 1)}>
                {t('welcome.back')}
              </Button>
            ) : (
              <span />
            )}
            <Button key="next" look="primary" onClick={() => go(at + 1)}>
              {t(at === STEPS.length - 1 ? 'welcome.finish' : 'welcome.next')}
            </Button>
          </div>
        )}
      </div>
    </PageFrame>
  );
}
