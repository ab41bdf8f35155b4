import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenBlob } from '../../../review/worker-protocol.ts';
import { droppedFiles } from './dropped-files.ts';

/**
 * Takes files that are dropped anywhere on the page: a browser would leave the page for one that
 * misses a smaller place.
 *
 * @param onFiles null while none are wanted; they are then dropped in vain.
 * @returns whether files are held over the page.
 */
export function useDrop(onFiles: ((files: ChosenBlob[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const taker = useRef(onFiles);
  taker.current = onFiles;
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', listen: (event: DragEvent) => void) =>
      document.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes('Files')) listen(event);
        },
        { signal: stop.signal },
      );
    on('dragover', (event) => {
      event.preventDefault();
      setOver(taker.current !== null);
    });
    on('dragleave', (event) => {
      // Leaving one element for another of the page is not leaving the page.
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', async (event) => {
      event.preventDefault();
      setOver(false);
      const items = event.dataTransfer?.items;
      const take = taker.current;
      if (items && take) take(await droppedFiles(items).catch(() => []));
    });
    return () => stop.abort();
  }, []);
  return isOver;
}
