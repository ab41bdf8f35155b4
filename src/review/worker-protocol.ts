import type { ArchiveProblem } from '../archives/problem.ts';
import type { ImportRow } from '../ledger/activity-types.ts';
import type { LedgerErrorCode } from '../ledger/errors.ts';
import type { VaultState } from '../lock/vault.ts';
import type { Settings } from '../settings/schema.ts';
import type { MediaProgress } from './look-at-media.ts';
import type { RejudgeProgress } from './rejudge.ts';
import type { Progress } from './review-archive.ts';

/** What the judgement needs of the settings: a worker cannot read them itself. */
export type JudgeSettings = Pick<Settings, 'profile' | 'allow' | 'sensitivity' | 'own' | 'packs'>;

/** A file as the browser gave it, with its place in the chosen folder. */
export interface ChosenBlob {
  path: string;
  blob: File;
}

/** The keys of the page, `theLedger().vault.state`: a worker cannot read them itself. */
interface WithVault {
  vault: VaultState;
}

/** Review page → its worker. A worker does one job; judging again cannot be paused. */
export type ToWorker =
  | (WithVault & {
      type: 'import';
      files: ChosenBlob[];
      me: string | null;
      settings: JudgeSettings;
    })
  | (WithVault & { type: 'rejudge'; settings: JudgeSettings })
  | (WithVault & {
      type: 'media';
      files: ChosenBlob[];
      importId: string;
      settings: JudgeSettings;
    })
  | { type: 'pause' }
  | { type: 'continue' }
  | { type: 'cancel' };

/** Why a job ended before its end; `busy`: another tab is at it. */
export type JobFailure =
  | { code: LedgerErrorCode | 'busy' | 'no-models' }
  /** Nothing in the chosen files can be reviewed. */
  | { code: 'archive'; problem: ArchiveProblem };

/** Worker → page. Each `import` is durable when it is told; `reading` only says where the reader is. */
export type FromWorker =
  | { type: 'import'; row: ImportRow }
  | { type: 'reading'; progress: Progress }
  | { type: 'rejudge'; progress: RejudgeProgress }
  | { type: 'media'; progress: MediaProgress }
  | { type: 'ended' }
  | { type: 'failed'; failure: JobFailure };
