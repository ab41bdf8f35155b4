import type { SeenPicture } from '../../guard/ports.ts';
import { MarkedPhoto } from '../marked-photo.tsx';
import { useWords } from './guard-words.ts';

/** A screenshot may hold dozens of lines; these say enough. */
const MOST_READ = 5;

/** The picture with its hands and words marked, what they look like, and why that may matter. */
export function SeenInPicture({ picture, sight, said, telling }: SeenPicture) {
  const { guard, pick } = useWords();
  const reads = [...new Set(telling.map(({ text }) => text))].slice(0, MOST_READ);
  return (
    <section class="jn-seen" aria-label={guard.picture}>
      <MarkedPhoto
        picture={picture}
        sight={sight}
        lines={telling}
        label={guard.pictureMarked({ n: sight.signs.length + telling.length })}
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
