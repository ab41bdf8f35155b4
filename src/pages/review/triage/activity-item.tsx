import { isolate } from '../../../i18n/isolate.ts';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { type ActivityRow, MARKS, type Mark } from '../../../ledger/activity-types.ts';
import { Button } from '../../../ui/button.tsx';
import { HighlightedText } from '../../../ui/highlighted-text.tsx';
import { LevelBadge } from '../../../ui/level-badge.tsx';
import { FindingDetails } from '../../frame/finding-details.tsx';
import { useSites } from '../../frame/sites-context.ts';
import { TargetLine } from '../../frame/target-line.tsx';
import { JudgedLine } from './judged-line.tsx';
import { MediaLines } from './media-lines.tsx';
import { PlaceLink } from './place-link.tsx';

interface ActivityItemProps {
  row: ActivityRow;
  /** Place in the whole list, counted from 1; most of the list is not in the document. */
  position: number;
  total: number;
  onMark: (id: string, mark: Mark) => void;
}

/** One find: what was done, why it was found, where it is, and what the user makes of it. */
export function ActivityItem({ row, position, total, onMark }: ActivityItemProps) {
  const { t, dateTime, pick } = useSpeech();
  const site = useSites().nameOf(row.platform);
  const badge = row.level === 'tidak-dapat-dinilai' ? 'unchecked' : row.level;
  const when = row.at ? dateTime(row.at) : t('triage.undated');
  const what = `${t(`common.kind-${row.kind}`)}, ${site}, ${when}`;
  const { mark = 'open', target } = row;
  return (
    <article
      class={`jn-item jn-item-${badge}`}
      data-id={row.id}
      aria-label={`${t(`common.level-${row.level}`)}: ${what}`}
      aria-posinset={position}
      aria-setsize={total}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the feed pattern walks from article to article
      tabIndex={0}
    >
      <header class="jn-row">
        <LevelBadge mark={badge} label={t(`common.level-${row.level}`)} />
        <span>
          <b>{t(`common.kind-${row.kind}`)}</b> · {site}
          {row.account && <span class="jn-hint"> · {isolate(row.account)}</span>}
        </span>
        <time dateTime={row.at || undefined}>{when}</time>
        <span class="jn-outcome">{t(`triage.mark-${mark}`)}</span>
      </header>
      {row.text && (
        <p>
          <HighlightedText text={row.text} spans={row.findings.flatMap((one) => one.spans)} />
        </p>
      )}
      {target && <TargetLine findings={row.findings} target={target} />}
      {!row.text && !target?.text && row.label && (
        <p class="jn-text" dir="auto">
          {row.label}
        </p>
      )}
      {row.media && <MediaLines media={row.media} />}
      <JudgedLine row={row} />
      {row.findings.length > 0 && (
        <ul class="jn-rules">
          {row.findings.map((finding) => (
            <li key={finding.rule}>{pick(finding.title)}</li>
          ))}
        </ul>
      )}
      {row.findings.length > 0 && <FindingDetails findings={row.findings} />}
      <div class="jn-row jn-item-actions">
        <PlaceLink row={row} />
        <fieldset class="jn-row" aria-label={t('triage.decision', { what })}>
          {MARKS.filter((one) => one !== mark).map((one) => (
            <Button key={one} small look="quiet" onClick={() => onMark(row.id, one)}>
              {t(`triage.to-${one}`)}
            </Button>
          ))}
        </fieldset>
      </div>
    </article>
  );
}
