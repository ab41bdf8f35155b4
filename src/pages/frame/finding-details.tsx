import { useSpeech } from '../../i18n/speech-context.ts';
import type { Finding } from '../../judge/types.ts';
import { RuleLink } from './rule-link.tsx';

/** Rule, stage, legal basis, consequence and advice, folded away until they are asked for. */
export function FindingDetails({ findings }: { findings: readonly Finding[] }) {
  const { t, pick } = useSpeech();
  return (
    <details class="jn-details">
      <summary>{t('history.details')}</summary>
      {findings.map((finding) => (
        <dl key={finding.rule}>
          <dt>{t('history.rule')}</dt>
          <dd>
            {pick(finding.title)} <code>{finding.rule}</code>
          </dd>
          <dt>{t('history.stage')}</dt>
          <dd>{t(`common.stage-${finding.stage}`)}</dd>
          <dt>{t('history.legalBasis')}</dt>
          <dd>{finding.legalBasis}</dd>
          {finding.packs && (
            <>
              <dt>{t('common.fromPack')}</dt>
              <dd>{finding.packs.join(', ')}</dd>
            </>
          )}
          <dt>{t('history.sanction')}</dt>
          <dd>
            {pick(finding.sanction.certain)}
            {finding.sanction.possible && (
              <p>{t('history.possibly', { text: pick(finding.sanction.possible) })}</p>
            )}
          </dd>
          <dt>{t('history.advice')}</dt>
          <dd>{pick(finding.advice)}</dd>
          <dt>{t('history.fine')}</dt>
          <dd>{pick(finding.fine)}</dd>
          <dd class="jn-details-last">
            <RuleLink finding={finding} />
          </dd>
        </dl>
      ))}
    </details>
  );
}
