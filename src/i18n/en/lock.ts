import type { lock as source } from '../id/lock.ts';
import type { Translation } from '../words.ts';

export const lock: Translation<typeof source> = {
  title: 'Lock with a passphrase',
  text: 'The content of the history and of past activities is encrypted on this device: texts, the accounts aimed at, links, reasons and marked passages. While locked, warnings still appear and are still recorded.',
  readable:
    'Readable without the passphrase: dates, platforms, kinds of acts, levels, rules, decisions, names of imported accounts and files, and the settings, the list of what is fine included. Exported files are not encrypted.',
  'state-off': 'Not set.',
  'state-turning-on': 'Encrypting what is there…',
  'state-on': 'Set.',
  'state-turning-off': 'Opening everything again…',
  newPassphrase: 'New passphrase',
  newHint: 'At least 10 characters. A few unrelated words are better than one word.',
  again: 'New passphrase, once more',
  short: 'Too short; at least 10 characters.',
  differs: 'The two passphrases differ.',
  understood: 'I understand: there is no recovery',
  noRecovery:
    'If you forget the passphrase, the content of the history is lost for good. Nobody can open it, we neither. All that is left is to delete all data.',
  mustUnderstand: 'Tick first that you understand.',
  turnOn: 'Set the lock',
  busy: 'A moment…',
  lockedTitle: 'Locked',
  lockedText:
    'Enter your passphrase. If you have forgotten it, there is no recovery; you can only delete all data in the settings.',
  lockedPopup: 'Locked. Open the history to enter the passphrase.',
  lockedData: 'Export and import work only while the lock is open.',
  passphrase: 'Passphrase',
  oldPassphrase: 'Current passphrase',
  unlock: 'Open',
  wrong: 'This passphrase does not fit. Try again.',
  lockNow: 'Lock now',
  idle: 'Lock by itself when not used for',
  minutes: ({ n }) => `${n} min`,
  change: 'Change the passphrase',
  changed: 'Passphrase changed.',
  turnOff: 'Take the lock off',
  turnOffText: 'Everything is stored without encryption again, as before the lock was set.',
};
