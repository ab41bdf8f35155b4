import { useState } from 'react';
import { groups } from '../shared/content.ts';
import { me } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';
import { labels } from './labels.ts';
import { Squares } from './past-page.tsx';
import { onTrustedPress } from './trusted.ts';

/** One's own profile with its editor, or another's with its follow button. */
export function Profile({ handle }: { handle: string }) {
  return (
    <>
      {handle === me.handle ? <OwnProfile /> : <OtherProfile handle={handle} />}
      <Squares handle={handle} />
    </>
  );
}

function OwnProfile() {
  const [name, setName] = useState(me.author);
  const [bio, setBio] = useState('');
  return (
    <div data-e2e="edit-profile-popup" role="dialog" className="upload">
      <input
        type="text"
        aria-label={labels.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <textarea
        aria-label={labels.bio}
        value={bio}
        onChange={(event) => setBio(event.target.value)}
      />
      <button
        type="button"
        data-e2e="edit-profile-save"
        {...onTrustedPress(() => recordSent('profile', `${name}\n\n${bio}`))}
      >
        {labels.save}
      </button>
    </div>
  );
}

function OtherProfile({ handle }: { handle: string }) {
  const [followed, toggle] = useToggles();
  const group = groups.at(-1);
  const target = { author: group?.name ?? '', handle, text: group?.about ?? '' };
  return (
    <div className="upload">
      <h1 data-e2e="user-title">{handle}</h1>
      <h2 data-e2e="user-subtitle">{target.author}</h2>
      <button
        type="button"
        data-e2e="follow-button"
        {...onTrustedPress(() => recordSent(toggle(handle) ? 'follow' : 'unfollow', '', target))}
      >
        {followed.has(handle) ? labels.following : labels.follow}
      </button>
      <h2 data-e2e="user-bio">{target.text}</h2>
    </div>
  );
}
