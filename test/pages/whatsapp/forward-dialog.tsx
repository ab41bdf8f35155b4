import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { Button, Icon } from './button.tsx';
import { chats } from './chats.ts';
import { Dialog } from './dialog.tsx';
import { labels } from './labels.ts';

const status = { id: 'status', name: labels.myStatus, icon: 'status-filled' };

/** Whom a message is passed on to; the button comes up when somebody has been chosen. */
export function ForwardDialog({ post, close }: { post: Post; close(): void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const send = () => {
    recordSent('share', '', post);
    close();
  };
  return (
    <Dialog title={labels.forwardTo} close={close} testid="chat-modal">
      <div
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label="Cari nama atau nomor"
      />
      {[status, ...chats].map(({ id, name, icon }) => (
        <div
          key={id}
          role="row"
          className={`recipient to-${id}`}
          {...onPress(() => setChosen([...chosen, id]))}
        >
          <input type="checkbox" readOnly checked={chosen.includes(id)} />
          {icon && <Icon name={icon} />}
          <span title={name}>{name}</span>
        </div>
      ))}
      {chosen.length > 0 && (
        <Button act={send} label={labels.send} icon="wds-ic-send-filled" className="send" />
      )}
    </Dialog>
  );
}
