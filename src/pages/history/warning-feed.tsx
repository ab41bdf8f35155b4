import { useMemo } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { WarningChunk } from './warning-chunk.tsx';

/** Rows per chunk: few enough to draw within a frame, many enough to keep observers cheap. */
const CHUNK = 25;

export interface RowActions {
  selected: ReadonlySet<string>;
  onSelect: (id: string, on: boolean) => void;
  onRemove: (id: string) => void;
}

/** All rows that were found, of which only the chunks near the screen are read and drawn. */
export function WarningFeed({ ids, actions }: { ids: readonly string[]; actions: RowActions }) {
  const { t } = useSpeech();
  const chunks = useMemo(() => cut(ids), [ids]);
  return (
    <div role="feed" aria-label={t('history.list')}>
      {chunks.map((chunk, index) => (
        <WarningChunk
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is a place in the list, not its rows
          key={index}
          ids={chunk}
          first={index * CHUNK + 1}
          total={ids.length}
          actions={actions}
        />
      ))}
    </div>
  );
}

function cut(ids: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let at = 0; at < ids.length; at += CHUNK) chunks.push(ids.slice(at, at + CHUNK));
  return chunks;
}
