import { useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent } from '../shared/sent.ts';
import { useDraft } from '../shared/use-draft.ts';
import { PictureInput, usePictures } from '../shared/use-pictures.tsx';
import { Dialog } from './dialog.tsx';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

/** Picture first, then the caption in a Lexical editor, then "Bagikan". */
export function CreateDialog({ onClose }: { onClose(): void }) {
  const [step, setStep] = useState<'choose' | 'look' | 'caption'>('choose');
  const draft = useDraft((text) => recordSent('post', text));
  const pictures = usePictures();
  const share = () => {
    if (!draft.send()) recordSent('post');
    onClose();
  };
  const action =
    step === 'caption' ? (
      <TextButton act={share} look="accent">
        {labels.share}
      </TextButton>
    ) : step === 'look' ? (
      <TextButton act={() => setStep('caption')} look="accent">
        {labels.next}
      </TextButton>
    ) : (
      <span />
    );
  return (
    <Dialog title={labels.newPost} onClose={onClose} action={action}>
      {step === 'choose' ? (
        <>
          <button
            type="button"
            className="choose"
            onClick={() => {
              pictures.pick();
              setStep('look');
            }}
          >
            {labels.choose}
          </button>
          <PictureInput
            take={(files) => {
              pictures.take(files);
              setStep('look');
            }}
          />
        </>
      ) : pictures.count > 0 ? (
        pictures.previews
      ) : (
        <div className="picture">Foto saya</div>
      )}
      {step === 'caption' && (
        <LexicalBox
          className="caption"
          label={labels.caption}
          placeholder={labels.caption}
          onText={draft.onText}
          cleared={draft.cleared}
        />
      )}
    </Dialog>
  );
}
