import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ActivityRow } from '../../../ledger/activity-types.ts';
import { linkOf } from '../../frame/link-of.ts';
import { useSites } from '../../frame/sites-context.ts';
import { activityLogOf } from './activity-log.ts';

/** Leads to the find on its site, or to the page on which the site lists such acts. */
export function PlaceLink({ row }: { row: ActivityRow }) {
  const { t } = useSpeech();
  const site = useSites().nameOf(row.platform);
  const link = linkOf(row);
  const place = link ?? activityLogOf(row);
  if (!place) return <span class="jn-hint">{t('triage.noPlace', { site })}</span>;
  return (
    <a
      class="jn-button jn-button-small jn-place"
      href={place}
      target="_blank"
      rel="noopener noreferrer"
    >
      {link ? t('history.open', { site }) : t('triage.openLog', { site })}
    </a>
  );
}
