import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { versionWith } from '../../../judge/with-packs.ts';
import { hasOutdated } from '../../../ledger/find-outdated.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { pack } from '../../../lexicon/pack.ts';
import { Button } from '../../../ui/button.tsx';
import { useSettings } from '../../frame/settings-context.ts';

/** Offered once the rules have been updated since something stored was judged. */
export function RejudgeOffer({ onRejudge }: { onRejudge: () => void }) {
  const { t } = useSpeech();
  const { packs } = useSettings().settings;
  const isOutdated = useOutdated(versionWith(pack.version, packs));
  if (!isOutdated) return null;
  return (
    <div class="jn-panel jn-stack">
      <h3>{t('review.outdated')}</h3>
      <p>{t('review.outdatedText')}</p>
      <div class="jn-row">
        <Button onClick={onRejudge}>{t('review.rejudge')}</Button>
      </div>
    </div>
  );
}

/** Not watched: only an update of ours, or another pack, makes anything outdated. */
function useOutdated(version: string): boolean {
  const [isOutdated, setOutdated] = useState(false);
  useEffect(() => {
    let isWanted = true;
    hasOutdated(theLedger(), version).then(
      (found) => isWanted && setOutdated(found),
      // A ledger that cannot be read says so in the list of imports.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [version]);
  return isOutdated;
}
