import type { ChosenBlob } from '../../../review/worker-protocol.ts';

/** Files that were chosen; those of a chosen folder with their place in it. */
export function placed(files: readonly File[]): ChosenBlob[] {
  return files.map((blob) => ({ path: blob.webkitRelativePath || blob.name, blob }));
}

/**
 * The files that were dropped, and those of dropped folders at any depth. Must be called while the
 * drop is being told: afterwards the browser has forgotten what was dropped.
 */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenBlob[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  return (await Promise.all(entries.map(filesBelow))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenBlob[]> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ path: entry.fullPath.replace(/^\//, ''), blob }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: ChosenBlob[] = [];
  for (;;) {
    // A browser gives about a hundred at a time, then none.
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesBelow(one)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
