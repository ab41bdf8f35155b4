import { useSpeech } from '../../i18n/speech-context.ts';
import type { GuideAllowed } from '../../lexicon/guide-types.ts';

/** What is no breach, so that nobody keeps silent out of fear. */
export function AllowedSection({ allowed }: { allowed: readonly GuideAllowed[] }) {
  const { t, pick } = useSpeech();
  return (
    <section class="jn-guide-group" aria-labelledby="jn-allowed">
      <h2 id="jn-allowed">{t('rules.allowed')}</h2>
      <p class="jn-lead">{t('rules.allowed-lead')}</p>
      <ul class="jn-card jn-allowed">
        {allowed.map(({ id, title, text, caution }) => (
          <li key={id}>
            <b>{pick(title)}. </b>
            <span class="jn-allowed-text">
              {pick(text)}
              {caution && <em> {pick(caution)}</em>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
