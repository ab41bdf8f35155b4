import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { askFor } from '../frame/use-granted-hosts.ts';

interface OfferHostProps {
  host: string;
  /** Called when the user has agreed. */
  onGranted: () => void;
}

/** Offers to guard the Mastodon server that the user is on. */
export function OfferHost({ host, onGranted }: OfferHostProps) {
  const { t } = useSpeech();
  const ask = async () => {
    if (await askFor(host)) onGranted();
  };
  return (
    <>
      <p>{t('popup.offerHost', { host })}</p>
      <Button onClick={ask}>{t('popup.offerHostYes', { host })}</Button>
    </>
  );
}
