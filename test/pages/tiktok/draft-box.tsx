import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';

interface Props {
  placeholder: string;
  onText(text: string): void;
  /** Bare Enter sends; left out, it breaks the line. */
  onEnter?(): void;
}

/** Draft.js as TikTok has it, in comments and captions. */
export function DraftBox({ placeholder, onText, onEnter }: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return (
    <Editor
      editorState={state}
      onChange={(next) => {
        setState(next);
        onText(next.getCurrentContent().getPlainText());
      }}
      placeholder={placeholder}
      ariaLabel={placeholder}
      handleReturn={(event) => {
        if (!onEnter || event.shiftKey) return 'not-handled';
        if (event.nativeEvent.isTrusted) onEnter();
        return 'handled';
      }}
    />
  );
}
