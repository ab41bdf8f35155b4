import { useRef } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ChosenBlob } from '../../../review/worker-protocol.ts';
import { Button } from '../../../ui/button.tsx';
import { filesOf } from './dropped-files.ts';

interface ChooseFilesProps {
  onFiles: (files: ChosenBlob[]) => void;
  /** Whether files are held over the page. */
  isOver: boolean;
}

/** Two pickers, because a browser's picker is for files or for a folder, and the place to drop either. */
export function ChooseFiles({ onFiles, isOver }: ChooseFilesProps) {
  const { t } = useSpeech();
  return (
    <div class={`jn-drop jn-stack${isOver ? ' jn-drop-over' : ''}`}>
      <p class="jn-drop-hint">{isOver ? t('review.dropHere') : t('review.drop')}</p>
      <div class="jn-row">
        <Picker label={t('review.chooseFiles')} name="files" onFiles={onFiles} />
        <Picker label={t('review.chooseFolder')} name="folder" onFiles={onFiles} />
      </div>
      <p class="jn-hint">{t('review.formats')}</p>
    </div>
  );
}

interface PickerProps {
  label: string;
  name: 'files' | 'folder';
  onFiles: (files: ChosenBlob[]) => void;
}

/** Nothing is said to the browser of kinds of files: exports are told by content, not by name. */
function Picker({ label, name, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={name === 'files' ? 'primary' : 'plain'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        class="jn-hidden"
        type="file"
        name={name}
        multiple
        {...(name === 'folder' && { webkitdirectory: true })}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const files = filesOf(currentTarget);
          // Otherwise the same files could not be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
