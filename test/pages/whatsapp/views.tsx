import { createPortal } from 'react-dom';
import { groups } from '../shared/content.ts';
import { recordSent } from '../shared/sent.ts';
import { PictureInput } from '../shared/use-pictures.tsx';
import { useToggles } from '../shared/use-toggles.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { labels } from './labels.ts';
import { Sending } from './sending.tsx';

const nothing = () => undefined;

/** What else is open, by the address: a status, the profile, an invitation, a new poll, channels. */
export function View({ name }: { name: string }) {
  if (name === 'status') return <NewStatus placeholder={labels.typeStatus} />;
  if (name === 'photo') return <NewStatus placeholder={labels.caption} byEnter />;
  if (name === 'profile') return <Profile />;
  if (name === 'invitation') return <Invitation />;
  if (name === 'poll') return <NewPoll />;
  return name === 'channels' ? <Channels /> : null;
}

function NewStatus({ placeholder, byEnter }: { placeholder: string; byEnter?: boolean }) {
  return (
    <div className="dialog">
      <div className="picture">▣</div>
      {/* In the menu from which a picture is chosen, which stands beside the program. */}
      {createPortal(<PictureInput take={() => undefined} />, document.body)}
      <Sending
        placeholder={placeholder}
        publish={(text) => recordSent('post', text)}
        {...(byEnter && { byEnter })}
      />
    </div>
  );
}

function Profile() {
  return (
    <div className="dialog">
      <header>
        <h1>{labels.profile}</h1>
      </header>
      <Sending
        placeholder={labels.about}
        publish={(text) => recordSent('profile', text)}
        byEnter
        icon="web-ic-check"
      />
    </div>
  );
}

function Invitation() {
  const group = groups.at(-1);
  const target = { author: group?.name ?? '', handle: '', text: group?.about ?? '' };
  return (
    <Dialog title={target.author} close={nothing}>
      <p>{target.text}</p>
      <Button act={nothing}>{labels.cancel}</Button>
      <Button act={() => recordSent('join', '', target)} className="join">
        {labels.join}
      </Button>
    </Dialog>
  );
}

function NewPoll() {
  return (
    <Dialog title={labels.question} close={nothing} testid="poll-creation-modal">
      <Sending placeholder={labels.ask} publish={(text) => recordSent('post', text)} />
    </Dialog>
  );
}

function Channels() {
  const [following, toggle] = useToggles();
  const target = { author: 'Relawan Prabowo-Gibran Maju', handle: '', text: '' };
  const press = () => recordSent(toggle('it') ? 'follow' : 'unfollow', '', target);
  return (
    <div className="dialog">
      <div className="recommended">
        <div>{target.author}</div>
        <div>{labels.followers}</div>
        <Button act={press} className="follow">
          {following.has('it') ? labels.following : labels.follow}
        </Button>
      </div>
    </div>
  );
}
