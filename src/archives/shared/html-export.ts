import type { SniffedFile } from '../types.ts';

/** Marks of the pages that Meta, Google, Telegram and TikTok write when HTML is chosen. */
const EXPORT_MARKS =
  /_a6-g|uiBoxWhite|pam _3-95|mdl-typography|class="page_(?:wrap|body)|outer-cell|Telegram|Instagram|Facebook|YouTube|TikTok/i;

/** Whether a file is a page of an export that was asked for as HTML. X's viewer page is none. */
export function isHtmlExport({ entry, head }: SniffedFile): boolean {
  const isPage = /\.html?$/i.test(entry.path) || /^\s*<!doctype html|^\s*<html/i.test(head);
  return isPage && !/Your archive\.html$/i.test(entry.path) && EXPORT_MARKS.test(head);
}
