import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { Button } from '../../../ui/button.tsx';
import { PackFacts } from './pack-facts.tsx';
import type { PackChoice } from './use-pack-choice.ts';

/** Texts that are shown, and letters of each. */
const SHOWN = 3;
const LONGEST = 160;

interface PackPreviewProps {
  choice: PackChoice & { type: 'opened' };
  onAdd: () => void;
  onCancel: () => void;
}

/** What a pack is and what it would flag, before anything is stored. */
export function PackPreview({ choice, onAdd, onCancel }: PackPreviewProps) {
  const { t, number } = useSpeech();
  const { opened, plan } = choice;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="jn-panel jn-stack" aria-labelledby="pack-preview">
      <h3 id="pack-preview" ref={heading} tabIndex={-1} dir="auto">
        {t('packs.preview', { name: opened.pack.name })}
      </h3>
      <PackFacts {...opened} />
      {plan.type === 'refused' ? (
        <p class="jn-error">{t(`packs.refused-${plan.why}`, { version: number(plan.version) })}</p>
      ) : (
        <TrialLines choice={choice} />
      )}
      <div class="jn-row">
        {plan.type !== 'refused' && (
          <Button look="primary" onClick={onAdd}>
            {plan.type === 'replace'
              ? t('packs.replace', { version: number(plan.version) })
              : t('packs.add')}
          </Button>
        )}
        <Button onClick={onCancel}>
          {plan.type === 'refused' ? t('common.close') : t('common.cancel')}
        </Button>
      </div>
    </section>
  );
}

function TrialLines({ choice: { trial } }: Pick<PackPreviewProps, 'choice'>) {
  const { t, number } = useSpeech();
  if (trial === 'locked') return <p>{t('packs.wouldFlagLocked')}</p>;
  if (trial === 'failed') return <p>{t('packs.wouldFlagFailed')}</p>;
  const { all, flagged } = trial;
  if (all === 0) return <p>{t('packs.wouldFlagNone')}</p>;
  return (
    <>
      <p>
        <b>{t('packs.wouldFlag', { n: number(flagged.length), all: number(all) })}</b>
      </p>
      {flagged.slice(0, SHOWN).map((text) => (
        <blockquote key={text} dir="auto">
          {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
        </blockquote>
      ))}
      {flagged.length > SHOWN && <p>{t('packs.more', { n: number(flagged.length - SHOWN) })}</p>}
    </>
  );
}
