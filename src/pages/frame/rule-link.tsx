import { useSpeech } from '../../i18n/speech-context.ts';
import type { Finding } from '../../judge/types.ts';

/** To the rule's place on the rules page, in a tab of its own: what the reader was at stays open. */
export function RuleLink({ finding }: { finding: Finding }) {
  const { t, pick } = useSpeech();
  return (
    <a
      class="jn-rule-link"
      href={`rules.html#${finding.rule}`}
      target="_blank"
      rel="noreferrer"
      aria-label={`${t('common.aboutRule')}: ${pick(finding.title)}`}
    >
      {t('common.aboutRule')}
    </a>
  );
}
