import { useSpeech } from '../../i18n/speech-context.ts';
import type { GuideRule } from '../../lexicon/guide-types.ts';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { guide } from './guide.ts';
import { RuleSources } from './rule-sources.tsx';

/** One rule: what it means, an example of each side, what it may lead to, and what it stands on. */
export function RuleCard({ rule, isAimed }: { rule: GuideRule; isAimed: boolean }) {
  const { t, pick } = useSpeech();
  const { id, title, online, examples, advice, fine, stages } = rule;
  return (
    <article
      id={id}
      tabIndex={-1}
      class={`jn-card jn-rule ${isAimed ? 'jn-rule-aimed' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`}>
        {pick(title)} <code>{id}</code>
      </h3>
      <p class="jn-rule-online">
        <b>{t('rules.online')}: </b>
        {pick(online)}
      </p>
      <div class="jn-rule-examples">
        <div>
          <LevelBadge mark="aman" label={t('rules.exampleFine')} />
          <p>{pick(examples.fine)}</p>
        </div>
        <div>
          <LevelBadge mark="waspada" label={t('rules.exampleRisky')} />
          <p>{pick(examples.risky)}</p>
        </div>
      </div>
      <dl>
        <dt>{t('rules.advice')}</dt>
        <dd>{pick(advice)}</dd>
        <dt>{t('rules.fine')}</dt>
        <dd>{pick(fine)}</dd>
        <dt>{t('rules.stages')}</dt>
        <dd>{stages.map((stage) => t(`common.stage-${stage}`)).join(', ')}</dd>
        <dt>{t('rules.sanction')}</dt>
        <dd>
          <Sanction id={rule.sanction.certain} />
          {rule.sanction.possible && (
            <p>{t('rules.possibly', { text: nameOf(rule.sanction.possible) })}</p>
          )}
        </dd>
      </dl>
      <RuleSources rule={rule} />
    </article>
  );
}

function Sanction({ id }: { id: string }) {
  const { pick } = useSpeech();
  const step = guide.sanctions.find((one) => one.id === id);
  return (
    <>
      <b>{nameOf(id)}</b>
      {step && <span class="jn-rule-sanction">. {pick(step.text)}</span>}
    </>
  );
}

const nameOf = (id: string) => guide.sanctions.find((step) => step.id === id)?.name ?? id;
