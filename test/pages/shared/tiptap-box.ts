import { Editor, Extension } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

interface Box {
  label: string;
  /** Ctrl+Enter and Cmd+Enter. */
  onModEnter(): void;
}

/** A TipTap editor as LinkedIn has it below posts and Bluesky in its composer. */
export function tiptapBox({ label, onModEnter }: Box) {
  const element = document.createElement('div');
  const send = () => {
    onModEnter();
    return true;
  };
  const keys = Extension.create({
    name: 'sendKeys',
    addKeyboardShortcuts: () => ({ 'Mod-Enter': send, 'Ctrl-Enter': send, 'Meta-Enter': send }),
  });
  const editor = new Editor({
    element,
    extensions: [keys, Document, Paragraph, Text, UndoRedo],
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', 'aria-label': label } },
  });
  return {
    element,
    text: () => editor.getText({ blockSeparator: '\n' }).trim(),
    clear: () => editor.commands.clearContent(),
  };
}
