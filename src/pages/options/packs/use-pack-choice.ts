import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { LedgerError } from '../../../ledger/errors.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { mayBePack } from '../../../packs/compile-pack.ts';
import { MOST } from '../../../packs/limits.ts';
import { type OpenedPack, openPack } from '../../../packs/open-pack.ts';
import { type PackProblem, tooLarge } from '../../../packs/pack-problem.ts';
import { type PackPlan, planPack, storedPack } from '../../../packs/plan-pack.ts';
import { useToast } from '../../../ui/toast-context.ts';
import { useSettings } from '../../frame/settings-context.ts';
import { usePreset } from '../../frame/use-preset.ts';
import { type PackTrial, tryOnLast } from './try-on-last.ts';

/** A file that was chosen, before anything is stored. */
export type PackChoice =
  | { type: 'unreadable' }
  | { type: 'faulty'; problems: PackProblem[] }
  | { type: 'opened'; opened: OpenedPack; plan: PackPlan; trial: PackTrial | 'locked' | 'failed' };

/** Reading, previewing and adding a pack. */
export function usePackChoice() {
  const { t, language } = useSpeech();
  const { settings, change } = useSettings();
  const preset = usePreset();
  const toast = useToast();
  const [choice, setChoice] = useState<PackChoice | null>(null);

  const tried = async ({ pack }: OpenedPack) => {
    try {
      return await tryOnLast(theLedger(), pack, settings, new Date());
    } catch (error) {
      return error instanceof LedgerError && error.code === 'locked' ? 'locked' : 'failed';
    }
  };

  const read = async (file: File): Promise<PackChoice> => {
    if (!mayBePack(file.size)) {
      return { type: 'faulty', problems: [tooLarge(MOST.characters / 1024)] };
    }
    const opened = await openPack(await file.text(), language);
    if ('problems' in opened) return { type: 'faulty', problems: opened.problems };
    const theirs = preset?.state === 'ok' ? preset.pack : null;
    const own = settings.packs.filter(({ id }) => id !== theirs?.id);
    return {
      type: 'opened',
      opened,
      plan: planPack(opened, own, theirs),
      trial: await tried(opened),
    };
  };

  return {
    choice,
    choose: (file: File) => read(file).then(setChoice, () => setChoice({ type: 'unreadable' })),
    cancel: () => setChoice(null),
    add: (opened: OpenedPack) => {
      change((draft) => {
        const others = draft.packs.filter(({ id }) => id !== opened.pack.id);
        draft.packs = [...others, storedPack(opened, new Date())];
      });
      setChoice(null);
      toast({ text: t('packs.added', { name: opened.pack.name }) });
    },
  };
}
