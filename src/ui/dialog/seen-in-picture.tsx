import type { SeenPicture } from '../../guard/ports.ts';
import { MarkedPhoto } from '../marked-photo.tsx';
import { useWords } from './guard-words.ts';

/** The picture with its hands marked, what they look like, and why that may matter. */
export function SeenInPicture({ picture, sight, said }: SeenPicture) {
  const { guard, pick } = useWords();
  return (
    <section class="jn-seen" aria-label={guard.picture}>
      <MarkedPhoto
        picture={picture}
        sight={sight}
        label={guard.pictureMarked({ n: sight.signs.length })}
      />
      <div>
        {said.map((one) => (
          <p key={one.id}>
            <b>{pick(one)}</b>
          </p>
        ))}
        <p class="jn-quiet">{guard.pictureWhy}</p>
      </div>
    </section>
  );
}
