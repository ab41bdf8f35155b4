import { useSpeech } from '../../../i18n/speech-context.ts';
import { pack as shipped } from '../../../lexicon/pack.ts';
import type { RulePack } from '../../../lexicon/rule-pack.ts';
import type { Signature } from '../../../packs/signature.ts';

interface PackFactsProps {
  pack: RulePack;
  signature: Signature;
}

/** What a pack says of itself, and what is proven of that. */
export function PackFacts({ pack, signature }: PackFactsProps) {
  const { t, number, day } = useSpeech();
  const { region, from, to, version, publisher, contestants, names, phrases } = pack;
  return (
    <>
      <p>{t('packs.version', { version: number(version), publisher })}</p>
      <p>
        {t('packs.scope', {
          region: region === '*' ? t('packs.country') : (shipped.regions[region] ?? region),
          from: day(from),
          to: day(to),
        })}
      </p>
      <p>
        {t('packs.content', {
          contestants: number(contestants.length),
          names: number(names.length),
          phrases: number(phrases.length),
        })}
      </p>
      {signature.state === 'valid' && <p>{t('packs.signature-valid', signature)}</p>}
      {(signature.state === 'none' || signature.state === 'unknown') && (
        <p>{t(`packs.signature-${signature.state}`)}</p>
      )}
    </>
  );
}
