import { isolate } from '../../i18n/isolate.ts';
import { useSpeech } from '../../i18n/speech-context.ts';
import type { Verdict } from '../../judge/types.ts';
import { HighlightedText } from '../../ui/highlighted-text.tsx';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { RuleLink } from './rule-link.tsx';

/** What the check says about a text, in the order a reader asks: how bad, where, why, what now. */
export function VerdictView({ text, verdict }: { text: string; verdict: Verdict }) {
  const { t, pick } = useSpeech();
  const found = verdict.level !== 'aman';
  return (
    <div class="jn-verdict">
      <LevelBadge mark={verdict.level} label={t(`common.level-${verdict.level}`)} />
      {!found && <p>{t('popup.fineText')}</p>}
      {found && (
        <>
          <p>
            <HighlightedText text={text} spans={verdict.findings.flatMap((one) => one.spans)} />
          </p>
          <ul>
            {verdict.findings.map((finding) => (
              <li key={finding.rule}>
                <b>{pick(finding.title)}</b>
                <p class="jn-hint">
                  {pick(finding.advice)} <RuleLink finding={finding} />
                </p>
                {finding.packs && (
                  <p class="jn-hint">
                    {t('common.fromPack')}: {finding.packs.map(isolate).join(', ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
