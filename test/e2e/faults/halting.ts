import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../drivers/types.ts';

/** Where the background comes to a halt: a message has arrived, a row is to be written, it is, and nobody knows yet. */
export const HALTS = ['arrived', 'before the record', 'after the record'] as const;

export interface Halt {
  /** The message on whose way it halts. */
  type: 'recordWarning' | 'updateOutcome';
  at: (typeof HALTS)[number];
}

interface Extension {
  runtime: {
    onMessage: { addListener(listener: Listener): void };
  };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
}
type Listener = (message: { type?: string }, sender: unknown, respond: Respond) => unknown;
type Respond = (answer?: unknown) => void;

declare const browser: Extension;
declare const chrome: Extension;

/**
 * Makes a copy of the extension halt where it is told to by `haltAt`, once, as if it was killed just then;
 * until then it is as it was.
 * @param extension folder of a copy
 */
export function makeHalting(extension: string): void {
  const file = join(extension, 'background.js');
  writeFileSync(file, `(${halting})();\n${readFileSync(file, 'utf8')}`);
}

/** @param page one of ours */
export async function haltAt(page: Page, halt: Halt): Promise<void> {
  await page.eval((wanted) => chrome.storage.local.set({ 'uji:henti': wanted }), halt);
}

/** Waits until the background has halted. @param page one of ours */
export async function hasHalted(page: Page): Promise<void> {
  await page.waitFor(async () => (await chrome.storage.local.get('uji:terhenti'))['uji:terhenti']);
  await page.eval(() => chrome.storage.local.remove('uji:terhenti'));
}

/** Runs in the background before all else: stands between the browser and the listeners of messages. */
function halting(): void {
  const { runtime, storage } = typeof browser === 'undefined' ? chrome : browser;
  const halted = () => storage.local.set({ 'uji:terhenti': true });
  let haltsAtRecord = false;

  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...row) {
      if (!haltsAtRecord || this.name !== 'warnings') return write.apply(this, row);
      haltsAtRecord = false;
      halted();
      // Neither done nor failed, for ever.
      return new EventTarget() as IDBRequest<IDBValidKey>;
    };
  }

  const { onMessage } = runtime;
  const addListener = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) =>
    addListener((message, sender, respond) => {
      const pass = async () => {
        const key = 'uji:henti';
        const halt = (await storage.local.get(key))[key] as Halt | undefined;
        const at = halt?.type === message.type ? halt?.at : null;
        if (at) await storage.local.remove(key);
        if (at === 'arrived') return halted();
        haltsAtRecord = at === 'before the record';
        const answer = await new Promise((done) => {
          const given = listener(message, sender, done);
          if (given instanceof Promise) given.then(done, done);
        });
        return at === 'after the record' ? halted() : respond(answer);
      };
      pass();
      return true;
    });
}
