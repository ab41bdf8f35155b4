import { useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent } from '../shared/sent.ts';
import { useDraft } from '../shared/use-draft.ts';
import { PictureInput, usePictures } from '../shared/use-pictures.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

/** `?steps=2`: "Berikutnya" first, the posting button on the second sheet. */
const twoSteps = new URLSearchParams(location.search).get('steps') === '2';

/** The trigger in the feed and the dialog where a post is written. */
export function PostComposer() {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const [step, setStep] = useState(1);
  const [photo, setPhoto] = useState(false);
  const draft = useDraft((text) => recordSent('post', text));
  const pictures = usePictures();
  const close = () => {
    pictures.clear();
    setOpen(false);
    setStep(1);
  };
  const post = () => {
    if (draft.send()) close();
    else if (pictures.count > 0) {
      recordSent('post');
      close();
    }
  };
  const asksNext = twoSteps && step === 1;
  return (
    <div role="region" aria-label={labels.composer} className={noisy('card')}>
      <Button
        look="prompt"
        act={() => {
          setUsed(true);
          setOpen(true);
        }}
      >
        {labels.prompt}
      </Button>
      {used && (
        <Dialog title={labels.composer} open={open} onClose={close}>
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <div className={noisy(step === 2 ? 'quiet' : '')}>
              <LexicalBox
                className="tall"
                label={labels.prompt}
                placeholder={labels.prompt}
                onText={draft.onText}
                cleared={draft.cleared}
              />
            </div>
            <div onPaste={pictures.onPaste} onDrop={pictures.onDrop}>
              {pictures.previews}
            </div>
            <PictureInput take={pictures.take} />
            {photo && <div className="picture">Foto saya</div>}
            <Button look="photo" act={() => setPhoto(true)}>
              {labels.photo}
            </Button>
            {step === 2 && <p>{labels.settings}</p>}
            <Button
              look="primary"
              label={asksNext ? labels.next : labels.post}
              disabled={!draft.ready && pictures.count === 0}
              act={asksNext ? () => setStep(2) : post}
            >
              {asksNext ? labels.next : labels.post}
            </Button>
          </form>
        </Dialog>
      )}
    </div>
  );
}
