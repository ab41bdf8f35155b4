import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { useStore } from './store.tsx';

const CHOICES = ['Prabowo-Gibran, nomor 2', 'Belum tahu'] as const;

/** A poll under a post: a press on a line votes at once, and the lines become results. */
export function Poll({ post }: { post: Post }) {
  const { vote } = useStore();
  const [voted, setVoted] = useState<string | null>(null);
  const choose = (choice: string) => {
    setVoted(choice);
    vote(post, choice);
  };
  return (
    <div data-testid="cardPoll" className="poll">
      {voted === null ? (
        <div role="radiogroup">
          {CHOICES.map((choice) => (
            <div
              key={choice}
              role="radio"
              aria-checked="false"
              tabIndex={0}
              {...onPress(() => choose(choice))}
            >
              <span>{choice}</span>
            </div>
          ))}
        </div>
      ) : (
        <ul>
          {CHOICES.map((choice) => (
            <li key={choice}>
              {choice} {choice === voted ? '✓' : ''}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
