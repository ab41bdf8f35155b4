import { ClearEditorPlugin } from '@lexical/react/LexicalClearEditorPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_EDITOR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useRef } from 'react';

interface Props {
  label: string;
  placeholder: string;
  onText(text: string): void;
  /** Bare Enter sends, Shift+Enter breaks the line; left out, Enter breaks the line. */
  onEnter?(): void;
  /** Ctrl+Enter and Cmd+Enter send. */
  onModEnter?(): void;
  /** Empties the box whenever this number changes. */
  cleared: number;
  className?: string;
  /** What stands in the box at first. */
  initial?: string;
}

/** A Lexical editor as Facebook, Instagram, Threads and WhatsApp have them. */
export function LexicalBox(props: Props) {
  const { label, placeholder, onText, onEnter, onModEnter, cleared, className, initial } = props;
  const config = {
    namespace: 'latihan',
    onError: (error: Error) => {
      throw error;
    },
    ...(initial && {
      editorState: () => {
        $getRoot().append($createParagraphNode().append($createTextNode(initial)));
      },
    }),
  };
  return (
    <LexicalComposer initialConfig={config}>
      <div className={`lexical-box ${className ?? ''}`}>
        <PlainTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={<div className="placeholder">{placeholder}</div>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <ClearEditorPlugin />
        <OnChangePlugin
          onChange={(state) => state.read(() => onText($getRoot().getTextContent()))}
        />
        <Commands onEnter={onEnter} onModEnter={onModEnter} cleared={cleared} />
      </div>
    </LexicalComposer>
  );
}

interface CommandProps {
  onEnter: (() => void) | undefined;
  onModEnter: (() => void) | undefined;
  cleared: number;
}

function Commands({ onEnter, onModEnter, cleared }: CommandProps) {
  const [editor] = useLexicalComposerContext();
  const senders = useRef({ onEnter, onModEnter });
  senders.current = { onEnter, onModEnter };
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const isMod = event?.ctrlKey || event?.metaKey;
          const send = isMod ? senders.current.onModEnter : senders.current.onEnter;
          if (!send || event?.shiftKey) return false;
          event?.preventDefault();
          send();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  useEffect(() => {
    if (cleared > 0) editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
  }, [editor, cleared]);
  return null;
}
