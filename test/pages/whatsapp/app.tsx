import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { Button, Icon } from './button.tsx';
import { chats, first, shown, view } from './chats.ts';
import { Composer } from './composer.tsx';
import { Dialog } from './dialog.tsx';
import { ForwardDialog } from './forward-dialog.tsx';
import { labels } from './labels.ts';
import { Message } from './message.tsx';
import { Sending } from './sending.tsx';
import { View } from './views.tsx';

type Open = { what: 'reply' | 'forward' | 'edit' | 'attach'; post: Post | null } | null;

/** The address never changes; rows and the box are used again for the next chat. */
export function App() {
  const [chat, setChat] = useState(first);
  const [open, setOpen] = useState<Open>(null);
  const [isFollowing, setFollowing] = useState(false);
  const close = () => setOpen(null);
  const isChannel = chat.id === 'channel' || chat.id === 'news';
  const follow = () => {
    recordSent('follow', '', { author: chat.name, handle: '', text: '' });
    setFollowing(true);
  };
  const post = (text: string) => {
    recordSent('post', text);
    close();
  };
  return (
    <div className="layout">
      <nav id="side">
        <div
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          data-tab="3"
          aria-label="Cari"
        />
        {chats.map((one) => (
          <div key={one.id} role="row" className={`to-${one.id}`} {...onPress(() => setChat(one))}>
            <span title={one.name}>{one.name}</span>
          </div>
        ))}
        <SentPanel />
      </nav>
      <main id="main">
        <header>
          {chat.icon && <Icon name={chat.icon} />}
          <div>
            <span dir="auto">{chat.name}</span>
            <span title={chat.status} className="status">
              {chat.status}
            </span>
          </div>
          {chat.id === 'news' && (
            <Button act={follow} className="follow">
              {isFollowing ? labels.following : labels.follow}
            </Button>
          )}
        </header>
        <div className="list">
          {shown.map((one, index) => (
            <Message
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are used again, as on the site
              key={index}
              post={one}
              isChannel={isChannel}
              open={(what) => setOpen({ what, post: one })}
            />
          ))}
        </div>
        {chat.writable && (
          <Composer
            chat={chat}
            quoted={open?.what === 'reply' ? open.post : null}
            unquote={close}
            attach={() => setOpen({ what: 'attach', post: null })}
          />
        )}
      </main>
      {/* What was open before stays in the page, out of sight. */}
      <Dialog title={labels.edit} close={close} hidden>
        <div contentEditable suppressContentEditableWarning role="textbox" aria-label="Sisa">
          Sisa tulisan lama
        </div>
        <button type="button" aria-label={labels.send}>
          <Icon name="wds-ic-send-filled" />
        </button>
      </Dialog>
      {open?.what === 'forward' && open.post && <ForwardDialog post={open.post} close={close} />}
      {open?.what === 'edit' && (
        <Dialog title={labels.edit} close={close}>
          <Sending
            placeholder={chat.placeholder}
            publish={post}
            byEnter
            initial={open.post?.text ?? ''}
            icon="web-ic-check"
          />
        </Dialog>
      )}
      {open?.what === 'attach' && (
        <div className="dialog media">
          <div className="picture">▣</div>
          <Sending placeholder={chat.placeholder} publish={post} byEnter />
        </div>
      )}
      <View name={view} />
    </div>
  );
}
