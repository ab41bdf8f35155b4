import { useRef } from 'react';
import { recordSent } from '../shared/sent.ts';
import { PictureInput } from '../shared/use-pictures.tsx';
import { DraftBox } from './draft-box.tsx';
import { labels } from './labels.ts';
import { onTrustedPress } from './trusted.ts';

/** The studio's page on which a video gets its caption and goes out. */
export function Upload() {
  const text = useRef('');
  return (
    <section className="upload">
      <PictureInput take={() => undefined} />
      <div className="field">
        <DraftBox
          placeholder={labels.caption}
          onText={(next) => {
            text.current = next;
          }}
        />
      </div>
      <div className="row">
        <button
          type="button"
          data-e2e="post_video_button"
          {...onTrustedPress(() => recordSent('post', text.current))}
        >
          <div>{labels.post}</div>
        </button>
        <button type="button" data-e2e="discard_post_button">
          {labels.discard}
        </button>
      </div>
    </section>
  );
}
