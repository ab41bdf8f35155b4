import { useState } from 'react';
import { askForFiles } from './detached-input.ts';

/** The pictures of one composer: from an input, pasted, dropped, or by an input that is never attached. */
export function usePictures() {
  const [urls, setUrls] = useState<readonly string[]>([]);
  const take = (files: ArrayLike<Blob> | null | undefined): void => {
    const added = Array.from(files ?? [], (file) => URL.createObjectURL(file));
    setUrls((all) => [...all, ...added]);
  };
  return {
    count: urls.length,
    take,
    clear: () => setUrls([]),
    previews: urls.map((url) => <img key={url} src={url} alt="" className="preview" />),
    pick: () => askForFiles(take),
    onPaste: (event: React.ClipboardEvent) => take(event.clipboardData.files),
    onDrop: (event: React.DragEvent) => {
      event.preventDefault();
      take(event.dataTransfer.files);
    },
  };
}

/** The hidden input behind a site's own button. */
export function PictureInput({
  take,
  testId,
}: {
  take(files: FileList | null): void;
  testId?: string;
}) {
  return (
    <input
      type="file"
      accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
      multiple
      hidden
      data-testid={testId}
      onChange={({ currentTarget }) => {
        take(currentTarget.files);
        // The same picture can be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
