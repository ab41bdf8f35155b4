import { useSpeech } from '../../i18n/speech-context.ts';
import type { GuideSanction } from '../../lexicon/guide-types.ts';

export function SanctionsSection({ sanctions }: { sanctions: readonly GuideSanction[] }) {
  const { t, pick } = useSpeech();
  return (
    <section class="jn-guide-group" aria-labelledby="jn-sanctions">
      <h2 id="jn-sanctions">{t('rules.sanctions')}</h2>
      <p class="jn-lead">{t('rules.sanctions-lead')}</p>
      <ol class="jn-card jn-sanctions">
        {sanctions.map(({ id, name, article, text }) => (
          <li key={id}>
            <b>{name}. </b>
            {pick(text)} {article && <small>({article})</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
