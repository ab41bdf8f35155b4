declare global {
  interface Window {
    /** Waits for its files outside of the document; tests choose in the picker's stead. */
    __picker?: HTMLInputElement;
  }
}

/** Asks for files as some sites do: by an input that never comes into the document. */
export function askForFiles(take: (files: FileList | null) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.onchange = () => take(input.files);
  window.__picker = input;
}
