import { Button } from './button.tsx';

export interface Notice {
  text: string;
  /** Detail on a second line, for instance which rows of an import were skipped. */
  detail?: string;
  undo?: () => void;
}

interface ToastProps {
  notice: Notice | null;
  undoLabel: string;
  closeLabel: string;
  onClose: () => void;
}

/**
 * Says what has happened and lets it be undone. It stays until it is closed or replaced: a notice
 * that runs away takes the undo from those who read slowly.
 */
export function Toast({ notice, undoLabel, closeLabel, onClose }: ToastProps) {
  const undo = notice?.undo;
  return (
    <div class="jn-toast-place" role="status">
      {notice && (
        <div class="jn-toast">
          <p>
            {notice.text}
            {notice.detail && <small>{notice.detail}</small>}
          </p>
          {undo && (
            <Button
              small
              onClick={() => {
                onClose();
                undo();
              }}
            >
              {undoLabel}
            </Button>
          )}
          <Button small look="quiet" aria-label={closeLabel} onClick={onClose}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
