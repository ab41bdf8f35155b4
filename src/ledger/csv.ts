import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { refuseWhenLocked } from './refuse-locked.ts';
import type { WarningRow } from './types.ts';

const columns: Record<string, (row: WarningRow) => string | number | null | undefined> = {
  at: (row) => row.at,
  platform: (row) => row.platform,
  kind: (row) => row.kind,
  level: (row) => row.level,
  outcome: (row) => row.outcome,
  decidedAt: (row) => row.decidedAt,
  reason: (row) => row.reason,
  stage: (row) => row.stage,
  rules: (row) => row.rules.join(' '),
  text: (row) => row.text,
  sentText: (row) => row.sentText,
  targetAuthor: (row) => row.target?.author,
  targetHandle: (row) => row.target?.handle,
  targetText: (row) => row.target?.text,
  url: (row) => row.url ?? row.target?.url,
  unchecked: (row) => row.unchecked,
  id: (row) => row.id,
};

/**
 * All warnings, newest first, as RFC 4180 text with a heading line. The byte order mark in front is
 * what Excel knows UTF-8 by.
 *
 * @throws LedgerError `locked`
 */
export async function exportCsv(ledger: Ledger): Promise<string> {
  await refuseWhenLocked(ledger);
  const rows = await withLedgerErrors(() => ledger.warnings.orderBy('at').reverse().toArray());
  return `\uFEFF${toCsv(rows)}`;
}

/** RFC 4180: comma, CRLF after every line, quotes doubled. */
export function toCsv(rows: readonly WarningRow[]): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((read) => read(row) ?? '')),
  ];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** Spreadsheets run a cell that begins like a formula, the full-width signs included (OWASP). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function toCell(value: string | number): string {
  const text = String(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
