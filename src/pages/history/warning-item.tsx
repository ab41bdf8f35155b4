import { useSpeech } from '../../i18n/speech-context.ts';
import type { WarningRow } from '../../ledger/types.ts';
import { Button } from '../../ui/button.tsx';
import { HighlightedText } from '../../ui/highlighted-text.tsx';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { platformName } from '../frame/platform-name.ts';
import { FindingDetails } from './finding-details.tsx';
import { linkOf } from './link-of.ts';
import { TargetLine } from './target-line.tsx';

interface WarningItemProps {
  row: WarningRow;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onRemove: () => void;
}

export function WarningItem({ row, selected, onSelect, onRemove }: WarningItemProps) {
  const { t, dateTime, pick } = useSpeech();
  const mark = row.level ?? 'unchecked';
  const site = platformName(row.platform);
  const what = `${t(`common.kind-${row.kind}`)}, ${site}, ${dateTime(row.at)}`;
  const link = linkOf(row);
  return (
    <article class={`jn-item jn-item-${mark}`} aria-label={what}>
      <header class="jn-row">
        <input
          type="checkbox"
          aria-label={t('history.select', { what })}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
        <LevelBadge mark={mark} label={t(`common.level-${mark}`)} />
        <span>
          <b>{t(`common.kind-${row.kind}`)}</b> · {site}
        </span>
        <time dateTime={row.at}>{dateTime(row.at)}</time>
        <span class="jn-outcome">{t(`common.outcome-${row.outcome ?? 'open'}`)}</span>
      </header>
      {row.text && (
        <p>
          <HighlightedText text={row.text} spans={row.findings.flatMap((one) => one.spans)} />
        </p>
      )}
      {row.target && <TargetLine row={row} target={row.target} />}
      {!row.text && !row.target?.text && <p class="jn-hint">{t('history.noText')}</p>}
      {row.unchecked && <p class="jn-hint">{t(`history.unchecked-${row.unchecked}`)}</p>}
      {row.findings.length > 0 && (
        <ul class="jn-rules">
          {row.findings.map((finding) => (
            <li key={finding.rule}>{pick(finding.title)}</li>
          ))}
        </ul>
      )}
      {row.reason && (
        <p class="jn-hint">
          {t('history.reason')}: <span dir="auto">{row.reason}</span>
        </p>
      )}
      <div class="jn-row jn-row-between jn-item-actions">
        {row.findings.length > 0 ? <FindingDetails findings={row.findings} /> : <span />}
        <div class="jn-row">
          {link && (
            <a
              class="jn-button jn-button-small"
              href={link}
              target="_blank"
              rel="noopener noreferrer"
            >
              {t('history.open', { site })}
            </a>
          )}
          <Button
            small
            look="quiet"
            aria-label={t('history.removeOne', { what })}
            onClick={onRemove}
          >
            {t('common.remove')}
          </Button>
        </div>
      </div>
    </article>
  );
}
