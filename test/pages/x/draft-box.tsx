import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';

interface Props {
  index: number;
  placeholder: string;
  label: string;
  state: EditorState;
  onChange(state: EditorState): void;
  onPublish(): void;
  onFiles(files: Blob[]): void;
}

/** One Draft.js editor; Ctrl+Enter and Cmd+Enter publish the composer it stands in. */
export function DraftBox({
  index,
  placeholder,
  label,
  state,
  onChange,
  onPublish,
  onFiles,
}: Props) {
  return (
    <div className="draft-box" data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
      <Editor
        editorState={state}
        onChange={onChange}
        placeholder={placeholder}
        ariaLabel={label}
        ariaMultiline
        role="textbox"
        webDriverTestID={`tweetTextarea_${index}`}
        keyBindingFn={(event) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey)
            ? 'publish'
            : getDefaultKeyBinding(event)
        }
        handlePastedFiles={(files) => {
          onFiles(files);
          return 'handled';
        }}
        handleDroppedFiles={(_, files) => {
          onFiles(files);
          return 'handled';
        }}
        handleKeyCommand={(command) => {
          if (command !== 'publish') return 'not-handled';
          onPublish();
          return 'handled';
        }}
        spellCheck
      />
    </div>
  );
}

export function emptyDraft(): EditorState {
  return EditorState.createEmpty();
}

export function draftOf(text: string): EditorState {
  return EditorState.createWithContent(ContentState.createFromText(text));
}

export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText();
}
