import type { ArchiveProblem } from '../archives/problem.ts';
import type { ActivityRow, ImportRow } from '../ledger/activity-types.ts';
import type { Ledger } from '../ledger/database.ts';
import { markGone, putImport } from '../ledger/imports.ts';
import { storeStep } from '../ledger/write-activities.ts';
import { activityRow } from './activity-row.ts';
import type { ReviewEvent } from './review-archive.ts';
import type { ReviewItem } from './types.ts';

/** Activities of one durable step: small enough for progress to be seen, large enough to be quick. */
const ROWS_PER_STEP = 500;

/** Where an import is, and what it has read since its last durable step. */
export class ImportRun {
  private row: ImportRow;
  private waiting: ActivityRow[] = [];
  private readonly ledger: Ledger;
  private readonly onStep: (row: ImportRow) => void;

  constructor(ledger: Ledger, row: ImportRow, onStep: (row: ImportRow) => void) {
    this.ledger = ledger;
    this.row = row;
    this.onStep = onStep;
  }

  /** Activities so far, those that wait to be stored included. */
  get activities(): number {
    return this.row.activities;
  }

  /** Whether enough waits to be worth a step. */
  get isFull(): boolean {
    return this.waiting.length >= ROWS_PER_STEP;
  }

  take(event: ReviewEvent): void {
    if (event.type === 'item') this.takeItem(event.item);
    else if (event.type === 'problem') this.takeProblem(event.problem);
    else {
      const { entry, bytesRead, bytesInAll } = event.progress;
      this.row = { ...this.row, entry, bytesRead, bytesInAll };
    }
  }

  /** Makes durable what waits. @throws LedgerError */
  async step(state: ImportRow['state']): Promise<void> {
    this.row = await storeStep(this.ledger, this.waiting, { ...this.row, state });
    this.waiting = [];
    this.onStep(this.row);
  }

  /** Makes the rest durable and says what a newer export no longer holds. @throws LedgerError */
  async end(state: 'done' | 'cancelled', now: Date): Promise<ImportRow> {
    const { bytesInAll } = this.row;
    await this.step('running');
    const isWhole = state === 'done' && this.row.problems.length === 0;
    const gone = isWhole ? await markGone(this.ledger, this.row.id) : 0;
    const bytesRead = state === 'done' ? bytesInAll : this.row.bytesRead;
    this.row = { ...this.row, state, gone, bytesRead, finishedAt: now.toISOString() };
    await putImport(this.ledger, this.row);
    this.onStep(this.row);
    return this.row;
  }

  private takeItem(item: ReviewItem): void {
    const { id } = this.row;
    this.waiting.push(activityRow(item, id));
    const { byLevel, accounts } = this.row;
    const named = item.activity.files?.length ?? 0;
    this.row = {
      ...this.row,
      ...(named > 0 && { media: (this.row.media ?? 0) + named }),
      activities: this.row.activities + 1,
      byLevel: { ...byLevel, [item.level]: (byLevel[item.level] ?? 0) + 1 },
      accounts: countAccount(accounts, item),
    };
  }

  /** A resumed run meets the problems of the files before once more. */
  private takeProblem({ entry, code, detail }: ArchiveProblem): void {
    const { problems } = this.row;
    if (problems.some((one) => one.entry === entry && one.code === code)) return;
    const problem = { entry, code, ...(detail !== undefined && { detail }) };
    this.row = { ...this.row, problems: [...problems, problem] };
  }
}

function countAccount(
  accounts: ImportRow['accounts'],
  { account, activity: { platform } }: ReviewItem,
): ImportRow['accounts'] {
  const { id, name } = account ?? { id: '', name: '' };
  const at = accounts.findIndex((one) => one.platform === platform && one.id === id);
  const known = accounts[at];
  if (!known) return [...accounts, { platform, id, name, activities: 1 }];
  return accounts.with(at, { ...known, activities: known.activities + 1 });
}
