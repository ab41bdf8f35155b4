import '../settings/no-eval.ts';
import * as z from 'zod';
import { activitySchema } from '../ledger/activity-schema.ts';
import type { Ledger } from '../ledger/database.ts';
import { drainOutbox } from '../ledger/drain.ts';
import { decisionSchema, rowSchema } from '../ledger/row-schema.ts';
import { addWarning, decideWarning } from '../ledger/write.ts';
import { addSeen } from '../ledger/write-activities.ts';
import { allow } from '../settings/allowances.ts';
import { allowanceSchema } from '../settings/schema.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import { changeSettings } from '../settings/store.ts';
import { type BadgeText, badgeOf } from './badge.ts';
import type { onMessage } from './protocol.ts';
import { readMessage } from './read-message.ts';
import { guardedTabOf, ownTabOf, RefusedMessage, type Sender } from './senders.ts';

interface Background {
  /** Our extension's own id. */
  ownId: string;
  ledger: Ledger;
  storage: StorageArea;
  /** Id of the platform of a host name; null where nothing is guarded. */
  platformAt: (hostname: string) => Promise<string | null>;
  setBadge: (tabId: number, text: BadgeText) => unknown;
  openPage: (page: string) => unknown;
}

const ruleSchema = z.string().regex(/^(?:skb-2022|pp94-2021)\/[EDP]\d{1,2}[ab]?$/);
const healthSchema = z.enum(['aktif', 'tidak-dikenali', 'tidak-ada-yang-dijaga', 'jeda']);
/** What a page shows to its user; a content script tells of nothing else. */
const seenSchema = z.array(activitySchema.extend({ source: z.literal('page') })).max(200);

/**
 * Answers the content scripts. They may add: a warning of their own platform, decisions on such
 * warnings, what was seen on a page of the user's own, allowances, a look at a rule. All else that
 * changes the ledger or the settings is done by our own pages without a message, so that no message
 * can ask for it.
 */
export function answerContentScripts(on: typeof onMessage, background: Background): void {
  const { ownId, ledger, storage, platformAt, setBadge, openPage } = background;
  const tabOf = (message: { sender: Sender }) => guardedTabOf(message.sender, platformAt, ownId);

  on('recordWarning', async (message) => {
    const { platform } = await tabOf(message);
    const row = readMessage(rowSchema, message.data);
    if (row.platform !== platform) throw new RefusedMessage('another platform');
    await addWarning(ledger, row);
    return { stored: true };
  });

  on('updateOutcome', async (message) => {
    const { platform } = await tabOf(message);
    const decision = readMessage(decisionSchema, message.data);
    // The warning's own message may be lost or late; then it is still in the outbox.
    const known = await ledger.warnings.get(decision.id);
    if (!known) await drainOutbox(ledger, storage);
    const row = known ?? (await ledger.warnings.get(decision.id));
    if (row && row.platform !== platform) throw new RefusedMessage('another platform');
    return { stored: await decideWarning(ledger, decision) };
  });

  on('addSeen', async (message) => {
    const { platform } = await tabOf(message);
    const rows = readMessage(seenSchema, message.data);
    if (rows.some((row) => row.platform !== platform)) throw new RefusedMessage('another platform');
    await addSeen(ledger, rows);
    return { stored: true };
  });

  on('addAllowance', async (message) => {
    await tabOf(message);
    const allowance = readMessage(allowanceSchema, message.data);
    let id = '';
    await changeSettings((draft) => {
      id = allow(draft, allowance).id;
    }, storage);
    return { id };
  });

  on('reportHealth', async (message) => {
    const { tabId, isTop } = await tabOf(message);
    if (isTop) await setBadge(tabId, badgeOf(readMessage(healthSchema, message.data)));
    // A page was opened: a good moment for what an earlier one could not deliver.
    await drainOutbox(ledger, storage);
  });

  on('openRule', async (message) => {
    ownTabOf(message.sender, ownId);
    await openPage(`rules.html#${readMessage(ruleSchema, message.data)}`);
  });

  on('openHistory', async (message) => {
    await tabOf(message);
    await openPage('history.html');
  });

  on('openReview', async (message) => {
    await tabOf(message);
    await openPage('review.html');
  });
}
