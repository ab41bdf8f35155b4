import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
  label: string;
  /** None when an empty folder was chosen. */
  onFiles: (files: File[]) => unknown;
  /** Of the input. */
  name?: string;
  /** As that of an input; without it every kind. */
  accept?: string;
  /** Several files, or a whole folder, which the browser's picker gives as its files; else one file. */
  several?: 'files' | 'folder';
  look?: 'primary' | 'plain';
  small?: boolean;
}

/** Opens the file picker; the input itself is out of sight and out of the tab order. */
export function FileButton({
  label,
  onFiles,
  name,
  accept,
  several,
  look = 'plain',
  small = false,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} small={small} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        class="jn-hidden"
        type="file"
        name={name}
        accept={accept}
        multiple={several !== undefined}
        {...(several === 'folder' && { webkitdirectory: true })}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Otherwise the same files, mended, could not be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
