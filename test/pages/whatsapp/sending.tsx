import { LexicalBox } from '../shared/lexical-box.tsx';
import { useDraft } from '../shared/use-draft.ts';
import { Button } from './button.tsx';
import { labels } from './labels.ts';

interface Props {
  placeholder: string;
  publish(text: string): void;
  /** Left out, Enter breaks the line. */
  byEnter?: boolean;
  initial?: string;
  /** A tick ends a change, a paper plane sends. */
  icon?: 'wds-ic-send-filled' | 'web-ic-check';
  label?: string;
}

/** A box with the button that sends it, as dialogs and the profile have it. */
export function Sending(props: Props) {
  const { placeholder, publish, byEnter, initial, icon = 'wds-ic-send-filled' } = props;
  const draft = useDraft(publish);
  return (
    <div className="row">
      <LexicalBox
        label={props.label ?? placeholder}
        placeholder={placeholder}
        cleared={draft.cleared}
        onText={draft.onText}
        {...(byEnter && { onEnter: draft.send })}
        {...(initial && { initial })}
      />
      <Button
        act={draft.send}
        label={icon === 'web-ic-check' ? labels.save : labels.send}
        icon={icon}
        className="send"
      />
    </div>
  );
}
