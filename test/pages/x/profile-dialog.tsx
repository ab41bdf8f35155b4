import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import { me } from '../shared/people.ts';
import { PictureInput, usePictures } from '../shared/use-pictures.tsx';
import { labels } from './labels.ts';
import { useStore } from './store.tsx';

/** The dialog in which one changes one's own name, words and picture. */
export function ProfileDialog() {
  const { saveProfile } = useStore();
  const [name, setName] = useState<string>(me.author);
  const [words, setWords] = useState('');
  const picture = usePictures();
  return (
    <div role="dialog" aria-modal="true" className="dialog">
      <button
        type="button"
        data-testid="Profile_Save_Button"
        className="primary"
        {...onPress(() => saveProfile(`${name}\n\n${words}`))}
      >
        {labels.save}
      </button>
      <div data-testid="attachments">{picture.previews}</div>
      <PictureInput take={picture.take} testId="fileInput" />
      <input
        name="displayName"
        aria-label={labels.profile}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <textarea
        name="description"
        aria-label={labels.bio}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </div>
  );
}
