import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Mark } from '../../../ledger/activity-types.ts';
import { readActivities } from '../../../ledger/find-activities.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { Button } from '../../../ui/button.tsx';
import { errorText } from '../../frame/error-text.ts';
import { RowFeed } from '../../frame/row-feed.tsx';
import type { Finds } from '../use-finds.ts';
import { ActivityItem } from './activity-item.tsx';
import { focusedRow, focusRow, neighbourOf } from './focus-row.ts';
import { GroupDecision } from './group-decision.tsx';
import { groupFinds, isInGroup } from './group-finds.ts';
import { GroupList } from './group-list.tsx';
import { KeysHelp } from './keys-help.tsx';
import { TriageBar } from './triage-bar.tsx';
import type { TriageForm } from './triage-form.ts';
import type { TriageCommand } from './triage-keys.ts';
import { useFiltered } from './use-filtered.ts';
import { useMarking } from './use-marking.ts';
import { useTriageKeys } from './use-triage-keys.ts';

interface TriageListProps {
  found: Finds;
  form: TriageForm;
  onChange: (form: TriageForm) => void;
}

export function TriageList({ found, form, onChange }: TriageListProps) {
  const { t } = useSpeech();
  const ledger = theLedger();
  const { mark, by, group } = form;
  const shown = useFiltered(found, form);
  const heads = shown.state === 'ready' ? shown.value : NONE;
  const groups = useMemo(() => groupFinds(heads, by), [heads, by]);
  // A group whose last find was decided about is gone: what is left is shown.
  const chosen = groups.some(({ value }) => value === group) ? group : null;
  const ids = useMemo(
    () =>
      heads.filter((head) => chosen === null || isInGroup(head, by, chosen)).map((head) => head.id),
    [heads, by, chosen],
  );
  const marking = useMarking();
  const wanted = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list has followed a decision
  useEffect(() => {
    if (wanted.current) focusRow(wanted.current);
    wanted.current = null;
  }, [ids]);
  const decide = useCallback(
    (some: string[], what: Mark) => {
      const at = focusedRow();
      if (at && some.includes(at)) {
        const next = neighbourOf(ids, at, 1) ?? neighbourOf(ids, at, -1);
        // A find that stays in the list keeps the focus until the user goes on.
        wanted.current = mark === 'all' ? at : next;
      }
      marking.mark(some, what);
    },
    [ids, mark, marking.mark],
  );
  const [helps, setHelps] = useState(false);
  const obey = (command: TriageCommand) => {
    const at = focusedRow();
    if (command.to === 'help') setHelps(true);
    else if (command.to === 'undo') marking.undo();
    else if (command.to === 'search')
      document.querySelector<HTMLElement>('.jn-triage-search')?.focus();
    else if (command.to === 'mark') at && decide([at], command.mark);
    else if (command.to === 'open')
      document.activeElement?.closest('article')?.querySelector<HTMLElement>('.jn-place')?.click();
    else {
      const next = neighbourOf(ids, at, command.to === 'next' ? 1 : -1);
      if (next) focusRow(next);
    }
  };
  const [keysOn, setKeysOn] = useTriageKeys(obey);
  const read = useCallback((some: string[]) => readActivities(ledger, some), [ledger]);
  const onMark = useCallback((id: string, what: Mark) => decide([id], what), [decide]);
  return (
    <>
      <TriageBar form={form} onChange={onChange} />
      <GroupList
        by={by}
        groups={groups}
        chosen={chosen}
        onChoose={(next) => onChange({ ...form, group: next })}
      />
      <GroupDecision ids={ids} onMark={decide} />
      <p class="jn-hint">
        {t(keysOn ? 'triage.keysHint' : 'triage.keysAreOff')}{' '}
        <Button small look="quiet" onClick={() => setHelps(true)}>
          {t('triage.keysTitle')}
        </Button>
      </p>
      {shown.state === 'failed' && <p role="alert">{errorText(t, shown.error)}</p>}
      {shown.state === 'ready' && ids.length === 0 && <p>{t('triage.nothing')}</p>}
      {ids.length > 0 && (
        <RowFeed
          label={t('triage.list')}
          ids={ids}
          read={read}
          draw={(row, position, total) => (
            <ActivityItem
              key={row.id}
              row={row}
              position={position}
              total={total}
              onMark={onMark}
            />
          )}
        />
      )}
      {helps && <KeysHelp on={keysOn} onSwitch={setKeysOn} onClose={() => setHelps(false)} />}
    </>
  );
}

const NONE: never[] = [];
