import type { SeenPicture } from '../../guard/ports.ts';
import { MarkedPhoto } from '../marked-photo.tsx';
import { useWords } from './guard-words.ts';

/** The picture with its hands and words marked, what they look like, and why that may matter. */
export function SeenInPicture({ picture, sight, said, reads }: SeenPicture) {
  const { guard, pick } = useWords();
  return (
    <section class="jn-seen" aria-label={guard.picture}>
      <MarkedPhoto
        picture={picture}
        sight={sight}
        label={guard.pictureMarked({ n: sight.signs.length + sight.text.length })}
      />
      <div>
        {said.map((one) => (
          <p key={one.id}>
            <b>{pick(one)}</b>
          </p>
        ))}
        {said.length > 0 && <p class="jn-quiet">{guard.pictureWhy}</p>}
        {reads.map((text) => (
          <p key={text}>
            <b>{guard.pictureReads({ text })}</b>
          </p>
        ))}
        {reads.length > 0 && <p class="jn-quiet">{guard.pictureReadsWhy}</p>}
      </div>
    </section>
  );
}
