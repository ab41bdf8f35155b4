import { open, seal } from '../lock/seal.ts';
import type { VaultState } from '../lock/vault.ts';

/**
 * One sealing of a row. A row that is decided on while it cannot be opened gets a second one, which
 * counts for the decision.
 */
interface Layer {
  /** Id of the key. */
  key: string;
  /** `decidedAt` of the row when it was sealed. */
  at: string | null;
  data: Uint8Array;
}

type Row = { id: string; sealed?: Layer[]; decidedAt?: string } & Record<string, unknown>;

/**
 * What is sealed, and what stands there instead: whatever tells what was said, to whom and why. The
 * rest stays readable for the indexes and counts.
 */
const SECRETS: Record<string, Record<string, unknown>> = {
  warnings: {
    text: '',
    target: null,
    url: null,
    findings: [],
    picture: undefined,
    reason: null,
    sentText: undefined,
  },
  activities: {
    text: '',
    target: null,
    url: null,
    findings: [],
    label: null,
    media: undefined,
  },
};
/** Fields that belong to the decision on a row and go with the one before. */
const OF_DECISION = ['reason', 'sentText'];

/** Tables whose rows are sealed. */
export const SEALED_TABLES: readonly string[] = Object.keys(SECRETS);

/** By which key a row in memory was opened. */
const openedWith = new WeakMap<object, string>();

/** Id of the key that a row was sealed with when it was read; `null` for one that was plain. */
export const keyOfRow = (row: object): string | null => openedWith.get(row) ?? null;

/** Whether a row was read without its key. */
export const isClosed = (row: object): boolean => 'sealed' in row;

/** The row as it is stored. A closed one keeps its layers. */
export function sealRow(table: string, row: Row, { write }: VaultState): Row {
  const neutral = SECRETS[table];
  if (!neutral || !write) return row;
  const { sealed: layers = [], ...readable } = row;
  const secret: Record<string, unknown> = {};
  for (const [field, nothing] of Object.entries(neutral)) {
    if (!isSame(row[field], nothing)) secret[field] = row[field];
    if (nothing === undefined) delete readable[field];
    else readable[field] = nothing;
  }
  const at = row.decidedAt ?? null;
  const isUnchanged = Object.keys(secret).length === 0 && layers.at(-1)?.at === at;
  if (isUnchanged) return row;
  const data = seal(write.key, secret, `${table} ${row.id}`);
  return { ...readable, id: row.id, sealed: [...layers, { key: write.id, at, data }] };
}

/** The row as it was before it was sealed; as it is stored where a key is missing. */
export function openRow(table: string, row: Row, { keys }: VaultState): Row {
  const { sealed: layers, ...readable } = row;
  if (!layers) return row;
  const opened: Row = { ...readable };
  let at = layers[0]?.at ?? null;
  for (const layer of layers) {
    const key = keys.get(layer.key);
    if (!key) return row;
    if (layer.at !== at) forgetDecision(opened, SECRETS[table] ?? {});
    at = layer.at;
    try {
      Object.assign(opened, open(key, layer.data, `${table} ${row.id}`));
    } catch {
      // Damaged: it stays closed, and hides no other row.
      return row;
    }
  }
  openedWith.set(opened, layers.length === 1 ? (layers[0] as Layer).key : 'several');
  return opened;
}

function forgetDecision(row: Row, neutral: Record<string, unknown>): void {
  for (const field of OF_DECISION) {
    if (neutral[field] === undefined) delete row[field];
    else row[field] = neutral[field];
  }
}

function isSame(value: unknown, nothing: unknown): boolean {
  if (Array.isArray(nothing)) return Array.isArray(value) && value.length === 0;
  return value === nothing;
}
