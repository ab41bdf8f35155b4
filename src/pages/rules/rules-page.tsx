import { useCallback, useMemo, useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { AllowedSection } from './allowed-section.tsx';
import { findRules } from './find-rules.ts';
import { guide } from './guide.ts';
import { RuleCard } from './rule-card.tsx';
import './rules.css';
import './rules-print.css';
import { SanctionsSection } from './sanctions-section.tsx';
import { useAimedRule } from './use-aimed-rule.ts';

const GROUPS = ['etik', 'disiplin', 'pp94'] as const;

/** Every rule in plain words; each can be pointed to, as `rules.html#skb-2022/D6`. */
export function RulesPage() {
  const { t, count, language } = useSpeech();
  const [query, setQuery] = useState('');
  const aimed = useAimedRule(useCallback(() => setQuery(''), []));
  const found = useMemo(() => findRules(guide.rules, query, language), [query, language]);
  return (
    <PageFrame page="rules" title={t('rules.title')} lead={t('rules.lead')}>
      <search class="jn-rule-search">
        <Field label={t('rules.search')}>
          {(links) => (
            <input
              {...links}
              class="jn-input"
              type="search"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
        </Field>
        <p aria-live="polite">{t('rules.count', count(found.length))}</p>
        <Button onClick={() => window.print()}>{t('rules.print')}</Button>
      </search>
      {found.length === 0 && (
        <EmptyState title={t('rules.nothingTitle')} text={t('rules.nothingText')} />
      )}
      <div class="jn-guide">
        {GROUPS.map((group) => {
          const rules = found.filter((rule) => rule.group === group);
          if (rules.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`jn-group-${group}`} class="jn-guide-group">
              <h2 id={`jn-group-${group}`}>{t(`rules.group-${group}`)}</h2>
              <p class="jn-lead">{t(`rules.group-${group}-lead`)}</p>
              {rules.map((rule) => (
                <RuleCard key={rule.id} rule={rule} isAimed={rule.id === aimed} />
              ))}
            </section>
          );
        })}
        {query.trim() === '' && (
          <>
            <AllowedSection allowed={guide.allowed} />
            <SanctionsSection sanctions={guide.sanctions} />
          </>
        )}
      </div>
    </PageFrame>
  );
}
