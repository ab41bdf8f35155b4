import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
  label: string;
  /** As the `accept` of an input. */
  accept: string;
  onFile: (file: File) => unknown;
  small?: boolean;
}

/** Opens the file picker; the input itself is out of sight and out of the tab order. */
export function FileButton({ label, accept, onFile, small = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small={small} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        class="jn-hidden"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-hidden="true"
        onChange={async (event) => {
          const place = event.currentTarget;
          const file = place.files?.[0];
          if (file) await onFile(file);
          // Otherwise the same file, mended, could not be chosen again.
          place.value = '';
        }}
      />
    </>
  );
}
