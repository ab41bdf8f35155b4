import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { useStore } from './store.tsx';

/** What can be chosen, by the post under which the poll stands. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  '1001': ['Nasi kotak', 'Prasmanan'],
  '1002': ['Prabowo-Gibran, nomor 2', 'Belum tahu'],
};

/** A poll under a post: a press on a line votes at once, and the lines become results. */
export function Poll({ post }: { post: Post }) {
  const choices = CHOICES[post.id];
  const { vote } = useStore();
  const [voted, setVoted] = useState<string | null>(null);
  const choose = (choice: string) => {
    setVoted(choice);
    vote(post, choice);
  };
  if (!choices) return null;
  return (
    <div data-testid="cardPoll" className="poll">
      {voted === null ? (
        <div role="radiogroup">
          {choices.map((choice) => (
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
          {choices.map((choice) => (
            <li key={choice}>
              {choice} {choice === voted ? '✓' : ''}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
