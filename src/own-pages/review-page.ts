import type { ActivityRow } from '../ledger/activity-types.ts';
import type { OwnPages } from '../platforms/types.ts';
import type { PageReview } from './bar.tsx';
import { createPageLayer } from './page-layer.tsx';
import type { OwnPagePorts } from './ports.ts';
import { seenRow } from './seen-row.ts';
import { createRowSender } from './send-rows.ts';
import { watchItems } from './watch-items.ts';

interface OwnPage {
  platform: string;
  pages: OwnPages;
  /** Handle of the signed-in user; '' when the page does not tell. */
  account: string;
  /** The user has begun the review of this address before. */
  isBegun: boolean;
}

/**
 * Shows the bar on an own page and, once the user begins, judges what they scroll past. Everything of
 * it is gone when `signal` aborts.
 * @param onChoice told when the user begins or closes, so that it holds when they come back
 */
export function reviewPage(
  { platform, pages, account, isBegun }: OwnPage,
  { language, context, store, openReview }: OwnPagePorts,
  onChoice: (choice: 'begun' | 'closed') => void,
  signal: AbortSignal,
): void {
  const rows = new Map<string, ActivityRow>();
  const marks = new Map<HTMLElement, ActivityRow>();
  const review: PageReview = { isBegun: false, seen: 0, found: 0, unread: 0, isUnsaved: false };
  const show = () => draw({ review: { ...review }, marks });
  const onGone = (item: HTMLElement) => {
    if (marks.delete(item)) show();
  };
  const draw = createPageLayer(
    language(),
    {
      onStart: begin,
      onOpen: () => {
        sender.flush();
        openReview();
      },
      onClose: () => onChoice('closed'),
      onGone,
    },
    signal,
  );
  const sender = createRowSender(
    store,
    (isUnsaved) => {
      review.isUnsaved = isUnsaved;
      show();
    },
    signal,
  );

  const onSeen = (item: HTMLElement): boolean => {
    const seen = pages.read(item);
    if (!seen) return false;
    const row = seenRow(seen, platform, account, context());
    if (!rows.has(row.id)) {
      rows.set(row.id, row);
      sender.add(row);
      count(review, row);
    }
    if (row.level !== 'aman') marks.set(item, row);
    show();
    return true;
  };
  function begin(): void {
    if (review.isBegun) return;
    review.isBegun = true;
    onChoice('begun');
    show();
    watchItems(pages.items, { onSeen, onGone }, signal);
  }
  window.addEventListener('pagehide', sender.flush, { signal });
  if (isBegun) begin();
  else show();
}

function count(review: PageReview, { level }: ActivityRow): void {
  review.seen++;
  if (level === 'waspada' || level === 'bahaya') review.found++;
  if (level === 'tidak-dapat-dinilai') review.unread++;
}
