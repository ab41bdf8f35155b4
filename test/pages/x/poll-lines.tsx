import { labels } from './labels.ts';

interface Props {
  choices: readonly string[];
  onChange(choices: readonly string[]): void;
  onPublish(): void;
}

/** The lines of a poll that is being made: plain fields between the words and the buttons. */
export function PollLines({ choices, onChange, onPublish }: Props) {
  return choices.map((choice, at) => (
    <label
      // biome-ignore lint/suspicious/noArrayIndexKey: a line of the poll is its place
      key={at}
    >
      <span>{labels.choice(at + 1)}</span>
      <input
        name={`Choice${at + 1}`}
        type="text"
        value={choice}
        onChange={({ target }) => onChange(choices.with(at, target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onPublish();
        }}
      />
    </label>
  ));
}
