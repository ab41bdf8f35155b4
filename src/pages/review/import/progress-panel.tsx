import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { Button } from '../../../ui/button.tsx';

interface PanelProps {
  title: string;
  /** Said at once by screen readers. */
  isAlert?: boolean;
  children: ComponentChildren;
}

/** What a job is doing or has come to. It takes the focus where the control that led to it has gone. */
export function Panel({ title, isAlert = false, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div class="jn-panel jn-stack" role={isAlert ? 'alert' : undefined}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </div>
  );
}

interface ProgressPanelProps {
  title: string;
  done: number;
  /** 0 while nobody knows. */
  inAll: number;
  /** Said by screen readers whenever it changes: a few times in all. */
  said: string;
  isCancelled: boolean;
  onCancel: () => void;
  /** Further buttons, before the one that cancels. */
  buttons?: ComponentChildren;
  children: ComponentChildren;
}

/** A job that runs. */
export function ProgressPanel(props: ProgressPanelProps) {
  const { t } = useSpeech();
  const { title, done, inAll, said, isCancelled } = props;
  return (
    <Panel title={title}>
      <progress
        aria-label={title}
        {...(inAll > 0 && { value: Math.min(done, inAll), max: inAll })}
      />
      {props.children}
      <p class="jn-hidden" role="status">
        {said}
      </p>
      <div class="jn-row">
        {props.buttons}
        <Button disabled={isCancelled} onClick={props.onCancel}>
          {isCancelled ? t('review.cancelling') : t('review.cancel')}
        </Button>
      </div>
    </Panel>
  );
}
