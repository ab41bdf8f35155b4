import type { WarningRow } from '../../ledger/types.ts';

/**
 * Address of the item on its site: the act's own, otherwise that of what it was directed at. Only
 * `https:` is given; an imported file could carry a `javascript:` address.
 */
export function linkOf(row: Pick<WarningRow, 'url' | 'target'>): string | null {
  for (const address of [row.url, row.target?.url]) {
    if (address && URL.canParse(address) && new URL(address).protocol === 'https:') return address;
  }
  return null;
}
