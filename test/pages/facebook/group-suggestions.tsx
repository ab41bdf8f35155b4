import { useState } from 'react';
import { groups } from '../shared/content.ts';
import type { Group } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { Button } from './button.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

/** A unit of the feed that is no post: groups to join. */
export function GroupSuggestions({ position }: { position: number }) {
  return (
    <div aria-posinset={position} className={noisy('card')}>
      <span dir="auto">
        <b>{labels.groups}</b>
      </span>
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} />
      ))}
    </div>
  );
}

function GroupCard({ group }: { group: Group }) {
  const [joined, setJoined] = useState(false);
  const press = () => {
    recordSent(joined ? 'leave' : 'join', '', {
      author: group.name,
      handle: group.id,
      text: group.about,
    });
    setJoined(!joined);
  };
  return (
    <div className={noisy('head group')}>
      <div className={noisy('grow')}>
        <a role="link" href={`/groups/${group.id}/`}>
          <span dir="auto">{group.name}</span>
        </a>
        <div className={noisy('quiet')}>
          <span dir="auto">{group.about}</span>
        </div>
      </div>
      <Button act={press} look="soft">
        {joined ? labels.joined : labels.join}
      </Button>
      <Button act={() => undefined}>{labels.remove}</Button>
    </div>
  );
}
