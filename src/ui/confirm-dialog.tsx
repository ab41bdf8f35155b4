import { useEffect, useRef } from 'preact/hooks';
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
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="jn-dialog" aria-labelledby="jn-confirm" onCancel={props.onCancel}>
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
