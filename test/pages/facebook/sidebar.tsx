import { posts } from '../shared/content.ts';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent } from '../shared/sent.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { useDraft } from '../shared/use-draft.ts';
import { FollowButton } from './follow-button.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

/** What went out, pages to follow, and a private chat that nobody should watch. */
export function Sidebar() {
  const chat = useDraft((text) =>
    recordSent('message', text, { author: 'Ani', handle: 'ani', text: '' }),
  );
  return (
    <div role="complementary" className={noisy('side')}>
      <SentPanel />
      <div className={noisy('card')}>
        <b>{labels.pages}</b>
        {posts.slice(1, 4).map((post) => (
          <div key={post.id} className={noisy('head')}>
            <a role="link" className={noisy('grow')} href={`/${post.handle}`}>
              <span dir="auto">{post.author}</span>
            </a>
            <FollowButton account={post} look="soft" />
          </div>
        ))}
      </div>
      <div className={noisy('card')}>
        <b>Messenger · Ani</b>
        <LexicalBox
          label={labels.chat}
          placeholder="Aa"
          onText={chat.onText}
          onEnter={chat.send}
          cleared={chat.cleared}
        />
      </div>
    </div>
  );
}
