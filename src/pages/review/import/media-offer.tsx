import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { unseenOf } from '../../../ledger/media.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { Button } from '../../../ui/button.tsx';

/** An upper guess: 0.6 to 0.7 s in both browsers on two cores (docs/decisions/0022), and old laptops are slower. */
const MS_PER_PICTURE = 1000;

interface MediaOfferProps {
  row: ImportRow;
  onMedia: (row: ImportRow) => void;
}

/** Offers to look at the pictures that an import has named, and says how long that may take. */
export function MediaOffer({ row, onMedia }: MediaOfferProps) {
  const { t, count } = useSpeech();
  const unseen = useUnseen(row);
  if (unseen === 0) return null;
  return (
    <div class="jn-stack">
      <p>
        {t('review.pictures', count(unseen))}{' '}
        {t('review.picturesTime', count(Math.ceil((unseen * MS_PER_PICTURE) / 60_000)))}
      </p>
      <div class="jn-row">
        <Button look="primary" onClick={() => onMedia(row)}>
          {t('review.lookNow')}
        </Button>
      </div>
    </div>
  );
}

/** How many pictures nobody has looked at. Asked once: only a job changes it, and then this is drawn anew. */
function useUnseen({ id, media = 0 }: ImportRow): number {
  const [unseen, setUnseen] = useState(0);
  useEffect(() => {
    if (media === 0) return;
    let isWanted = true;
    unseenOf(theLedger(), id).then(
      (found) => isWanted && setUnseen(found.media),
      // A ledger that cannot be read says so in the list of imports.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [id, media]);
  return unseen;
}
