import type { SniffedFile } from '../types.ts';

/** Pages that hold acts: of Meta, of Telegram, of Google's My Activity and older comments. */
const ACTS = /_a6-g|uiBoxWhite|pam _3-95|class="page_(?:wrap|body)/;
const ACT_FILES =
  /(?:^|\/)(?:My ?Activity|Aktivitas ?Saya|my-comments|my-live-chat[\w-]*)\.html?$/i;
/** Any page of an export; next to the data some of them only show it or list what there is. */
const EXPORT = /mdl-typography|outer-cell|Telegram|Instagram|Facebook|YouTube|TikTok|Google/i;

/**
 * Whether a file is a page of an export that was asked for as HTML: `acts` are missing for sure, or
 * `perhaps` it is such an export, when there is nothing else in it.
 */
export function htmlExport({ entry, head }: SniffedFile): 'acts' | 'perhaps' | null {
  const isPage = /\.html?$/i.test(entry.path) || /^\s*<!doctype html|^\s*<html/i.test(head);
  if (!isPage) return null;
  if (ACTS.test(head) || ACT_FILES.test(entry.path)) return 'acts';
  return EXPORT.test(head) ? 'perhaps' : null;
}
