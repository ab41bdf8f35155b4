import { useSpeech } from '../../i18n/speech-context.ts';
import type { WarningRow } from '../../ledger/types.ts';
import { Button } from '../../ui/button.tsx';
import { HighlightedText } from '../../ui/highlighted-text.tsx';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { FindingDetails } from '../frame/finding-details.tsx';
import { linkOf } from '../frame/link-of.ts';
import { useSites } from '../frame/sites-context.ts';
import { TargetLine } from '../frame/target-line.tsx';
import { WarnedPictureLines } from './warned-picture-lines.tsx';

interface WarningItemProps {
  row: WarningRow;
  /** Place in the whole list, counted from 1; most of the list is not in the document. */
  position: number;
  total: number;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onRemove: () => void;
}

export function WarningItem(props: WarningItemProps) {
  const { row, position, total, selected, onSelect, onRemove } = props;
  const { t, dateTime, pick } = useSpeech();
  const mark = row.level ?? 'unchecked';
  const site = useSites().nameOf(row.platform);
  const what = `${t(`common.kind-${row.kind}`)}, ${site}, ${dateTime(row.at)}`;
  const link = linkOf(row);
  return (
    <article
      class={`jn-item jn-item-${mark}`}
      aria-label={what}
      aria-posinset={position}
      aria-setsize={total}
    >
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
      {row.sentText !== undefined && (
        <p>
          <small class="jn-hint">{t('history.sentText')}</small>
          <br />
          <span class="jn-text" dir="auto">
            {row.sentText}
          </span>
        </p>
      )}
      {row.target && <TargetLine findings={row.findings} target={row.target} />}
      {row.picture && <WarnedPictureLines {...row.picture} />}
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
            onClick={(event) => {
              focusNeighbour(event.currentTarget);
              onRemove();
            }}
          >
            {t('common.remove')}
          </Button>
        </div>
      </div>
    </article>
  );
}

/** The row will be gone with the button that had the focus: the next row's takes over. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('article');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('.jn-button-quiet')?.focus();
}
