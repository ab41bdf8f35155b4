import { useSpeech } from '../../i18n/speech-context.ts';
import { LevelBadge } from '../../ui/level-badge.tsx';
import type { PhotoVerdict } from '../../vision/assess-photo.ts';

/** What was seen in a photo and why it may matter; never more than that it looks like it. */
export function PhotoVerdictView({ verdict }: { verdict: PhotoVerdict }) {
  const { t, pick } = useSpeech();
  const { level, findings, observations, telling } = verdict;
  return (
    <div class="jn-verdict">
      <LevelBadge mark={level} label={t(`common.level-${level}`)} />
      {observations.length === 0 && level === 'aman' && <p>{t('photo.fine')}</p>}
      {observations.length > 0 && (
        <ul>
          {observations.map(({ sign, text, matters }) => (
            <li key={sign}>
              {pick(text)}
              {!matters && <small class="jn-hint"> {t('photo.hint')}</small>}
            </li>
          ))}
        </ul>
      )}
      {telling.length > 0 && (
        <ul>
          {telling.map(({ text, box }) => (
            <li key={`${box.left}/${box.top}`}>{t('photo.reads', { text })}</li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={finding.rule}>
              <b>{pick(finding.title)}</b>
              <p class="jn-hint">{pick(finding.advice)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
