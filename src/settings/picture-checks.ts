import type { Settings } from './schema.ts';

/** What is looked for in a picture; null: nothing. */
export function pictureChecks({
  photos,
  pictureWords,
}: Pick<Settings, 'photos' | 'pictureWords'>): { signs: boolean; text: boolean } | null {
  return photos || pictureWords ? { signs: photos, text: pictureWords } : null;
}
