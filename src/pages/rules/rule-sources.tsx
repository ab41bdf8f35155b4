import { useSpeech } from '../../i18n/speech-context.ts';
import type { GuideRule } from '../../lexicon/guide-types.ts';

/** The rule's own words, the law it stands on at which time, and who says so; folded away. */
export function RuleSources({ rule }: { rule: GuideRule }) {
  const { t, pick, month } = useSpeech();
  const { conduct, legalBasis, note, isDisputed, sources } = rule;
  return (
    <details>
      <summary>{t('rules.more')}</summary>
      <dl>
        <dt>{t('rules.conduct')}</dt>
        <dd>{pick(conduct)}</dd>
        <dt>{t('rules.legalBasis')}</dt>
        <dd>
          <ul>
            {legalBasis.map(({ from, text }) => (
              <li key={from}>
                {text} ({t('rules.since', { date: month(from.slice(0, 7)) })})
              </li>
            ))}
          </ul>
        </dd>
        {(note || isDisputed) && (
          <>
            <dt>{t('rules.note')}</dt>
            <dd>
              {note && <p>{pick(note)}</p>}
              {isDisputed && <p>{t('rules.disputed')}</p>}
            </dd>
          </>
        )}
        <dt>{t('rules.sources')}</dt>
        <dd>
          <ul>
            {sources.map(({ title, url }) => (
              <li key={title}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}
