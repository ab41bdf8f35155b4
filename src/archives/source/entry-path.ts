/**
 * The path of an entry with `/` between its parts; null when it points outside the archive or names
 * a drive. Windows tools write `\`, macOS adds `__MACOSX/` and `._` twins, which hold no data.
 */
export function cleanPath(raw: string): string | null {
  const path = raw.replaceAll('\\', '/');
  if (path.includes('\0') || path.startsWith('/') || /^[a-z]:/i.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

const OTHER_MEDIA =
  /\.(?:m4a|mp3|aac|ogg|opus|wav|amr|srt|vtt|pdf|docx?|xlsx?|pptx?|vcf|ics|css|woff2?|ttf|svg|ico|exe|apk|sqlite|db)$/i;
const FILM = /\.(?:mp4|m4v|mov|avi|webm|mkv|3gp)$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|heic|avif|bmp)$/i;
const TWIN = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;

/** Which files of an export are listed, by their paths. */
export type Wanted = (path: string) => boolean;

/** What may hold activities. */
export const isData: Wanted = (path) => !isMedia(path);

/** Pictures, and the archives within an archive that may hold some. */
export const mayBePicture: Wanted = (path) =>
  (PICTURE.test(path) && !TWIN.test(path)) || /\.zip$/i.test(path);

/** Whether a file cannot hold activities: pictures, films, sounds, documents, the twins of macOS. */
export function isMedia(path: string): boolean {
  return [PICTURE, FILM, OTHER_MEDIA, TWIN].some((kind) => kind.test(path));
}

/** Whether a file is a film by its name. */
export const isFilm = (path: string) => FILM.test(path);
