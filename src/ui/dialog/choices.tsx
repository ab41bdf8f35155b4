import { useRef } from 'preact/hooks';
import type { Answer } from '../../guard/ports.ts';
import { Button } from '../button.tsx';
import { useWords } from './guard-words.ts';

interface ChoicesProps {
  /** False for a like, follow or join: there is nothing to edit then. */
  hasText: boolean;
  hasPicture: boolean;
  onAnswer(answer: Answer): void;
  onDismiss(): void;
}

/** The decision; what costs nothing has the first focus. */
export function Choices({ hasText, hasPicture, onAnswer, onDismiss }: ChoicesProps) {
  const { guard } = useWords();
  const reason = useRef<HTMLInputElement>(null);
  const send = () => onAnswer({ type: 'send', reason: reason.current?.value.trim() || null });
  return (
    <>
      <label class="jn-reason">
        {guard.reason}
        <input ref={reason} type="text" maxLength={200} autocomplete="off" />
      </label>
      <div class="jn-choices">
        {hasPicture && (
          <Button look="primary" autofocus onClick={() => onAnswer({ type: 'swap' })}>
            {guard.swap}
          </Button>
        )}
        {hasText && (
          <Button
            look={hasPicture ? 'plain' : 'primary'}
            autofocus={!hasPicture}
            onClick={() => onAnswer({ type: 'edit' })}
          >
            {guard.edit}
          </Button>
        )}
        <Button
          look={hasText || hasPicture ? 'plain' : 'primary'}
          autofocus={!hasText && !hasPicture}
          onClick={() => onAnswer({ type: 'cancel' })}
        >
          {guard.cancel}
        </Button>
        <Button onClick={send}>{hasText || hasPicture ? guard.send : guard.proceed}</Button>
        <Button look="quiet" onClick={onDismiss}>
          {guard.dismiss}
        </Button>
      </div>
    </>
  );
}
