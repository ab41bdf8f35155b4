import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { nameOf } from '../../../review/chosen-files.ts';
import type { ChosenBlob, FromWorker, ToWorker } from '../../../review/worker-protocol.ts';
import type { Settings } from '../../../settings/schema.ts';
import { useSettings } from '../../frame/settings-context.ts';
import {
  idle,
  type Job,
  newImportJob,
  newMediaJob,
  newRejudgeJob,
  takeMessage,
} from './job-state.ts';

/** The one job of this page, done by a worker that lives as long as it takes. */
export function useReviewJob() {
  const { settings } = useSettings();
  const [state, setState] = useState(idle);
  const worker = useRef<Worker | null>(null);
  /** Kept for going on once the user has said which name is theirs, and for a look at the pictures. */
  const files = useRef<ChosenBlob[]>([]);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const take = useCallback(
    (message: FromWorker) => {
      setState((before) => takeMessage(before, message, performance.now()));
      if (message.type === 'ended' || message.type === 'failed') end();
    },
    [end],
  );
  const begin = (job: Job, message: ToWorker) => {
    end();
    setState({ job, outcome: null });
    try {
      const started = new Worker('/review-worker.js');
      worker.current = started;
      started.onmessage = ({ data }: MessageEvent<FromWorker>) => take(data);
      started.onerror = () => take({ type: 'failed', failure: { code: 'unknown' } });
      started.postMessage(message);
    } catch {
      take({ type: 'failed', failure: { code: 'unknown' } });
    }
  };
  const tell = (type: 'pause' | 'continue' | 'cancel', change: Partial<Job>) => {
    worker.current?.postMessage({ type } satisfies ToWorker);
    setState((before) => ({
      ...before,
      job: before.job && ({ ...before.job, ...change, samples: [] } as Job),
    }));
  };
  const read = (me: string | null) =>
    begin(newImportJob(nameOf(files.current)), {
      type: 'import',
      files: files.current,
      me,
      settings: judgeSettings(settings),
      vault: theLedger().vault.state,
    });

  return {
    ...state,
    importFiles(chosen: ChosenBlob[]) {
      files.current = chosen;
      if (chosen.length > 0) return read(null);
      const failure = { code: 'archive', problem: { code: 'empty', entry: '' } } as const;
      setState({ job: null, outcome: { type: 'failed', job: newImportJob(''), failure } });
    },
    /** Reads the same files again with the user's name in the chat. */
    goOnAs: (me: string) => read(me),
    rejudge: () =>
      begin(newRejudgeJob(), {
        type: 'rejudge',
        settings: judgeSettings(settings),
        vault: theLedger().vault.state,
      }),
    /** Looks at the pictures of the import that was read last. */
    lookAtMedia: ({ id, name }: ImportRow) =>
      begin(newMediaJob(name), {
        type: 'media',
        files: files.current,
        importId: id,
        settings: judgeSettings(settings),
        vault: theLedger().vault.state,
      }),
    pause: () => tell('pause', { isPaused: true }),
    proceed: () => tell('continue', { isPaused: false }),
    cancel: () => tell('cancel', { isCancelled: true }),
    dismiss: () => setState((before) => ({ ...before, outcome: null })),
  };
}

export type ReviewJob = ReturnType<typeof useReviewJob>;

const judgeSettings = ({ profile, allow, sensitivity, own, packs }: Settings) => ({
  profile,
  allow,
  sensitivity,
  own,
  packs,
});
