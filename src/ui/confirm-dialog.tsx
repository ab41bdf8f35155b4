import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface ConfirmDialogProps {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be taken back lightly; Escape and the first focus cancel. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // The browser's own way back is lost, because the element goes together with the dialog.
  const opener = useRef(document.activeElement);
  // Before the next paint: a focus that comes back later scrolls away from what is done by then.
  useLayoutEffect(() => {
    const element = dialog.current;
    const { current: button } = opener;
    element?.showModal();
    return () => {
      element?.close();
      if (button instanceof HTMLElement) button.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="jn-dialog"
      aria-labelledby="jn-confirm"
      onCancel={(event) => {
        // One way of closing, ours: the browser's own would move the focus a second time.
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id="jn-confirm">{props.title}</h2>
      <p>{props.text}</p>
      <div class="jn-row jn-row-end">
        <Button autofocus onClick={props.onCancel}>
          {props.cancel}
        </Button>
        <Button look="danger" onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </dialog>
  );
}
