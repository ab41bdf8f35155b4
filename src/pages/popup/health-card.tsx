import { useSpeech } from '../../i18n/speech-context.ts';
import type { Health } from '../../platforms/types.ts';
import { levelShapes, type Mark } from '../../ui/level-shape.ts';

/** The content script's own health, or why nothing is checked; `lain` when no script answers. */
export type TabHealth = Health | 'lain' | 'jeda' | 'mati';

const looks: Record<TabHealth, ['good' | 'care' | 'none', Mark]> = {
  aktif: ['good', 'aman'],
  'tidak-dikenali': ['care', 'waspada'],
  jeda: ['none', 'unchecked'],
  mati: ['none', 'unchecked'],
  lain: ['none', 'unchecked'],
  'tidak-ada-yang-dijaga': ['none', 'unchecked'],
};

interface HealthCardProps {
  health: TabHealth;
  /** ISO date-time at which a pause ends; '' when there is none. */
  until: string;
}

export function HealthCard({ health, until }: HealthCardProps) {
  const { t, time } = useSpeech();
  const [look, mark] = looks[health];
  return (
    <div class={`jn-health jn-health-${look}`} role="status">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={levelShapes[mark]} />
      </svg>
      <b>{t(`popup.health-${health}`)}</b>
      <p class="jn-hint">
        {health === 'jeda'
          ? t('popup.health-jeda-text', { until: time(until) })
          : t(`popup.health-${health}-text`)}
      </p>
    </div>
  );
}
