import { setTimeout as wait } from 'node:timers/promises';
import type { Ours, OursHandle, Point } from './types.ts';
import type { Wire } from './wire.ts';

/** The extension's own surface in a page: its closed shadow roots, which page scripts cannot see. */
export function oursOf(wire: Wire): Ours {
  const evaluate = <T>(read: (root: ShadowRoot) => T) =>
    wire.evaluateInClosedRoots(String(read)) as Promise<T[]>;

  const dialog = async () => (await evaluate(openDialogText)).find((text) => text !== null) ?? null;

  const handle = (find: string): OursHandle => {
    const declaration = `(root) => (${centreOfOurs})((${find})(root))`;
    const locate = async () =>
      (await wire.evaluateInClosedRoots(declaration)).find((point) => point !== null) as
        | Point
        | undefined;
    const point = () => until(locate, `our ${find}`, 5000);
    return {
      click: async () => wire.press(await point(), 1),
      tap: async () => wire.touch(await point()),
      hover: async () => wire.move(await point()),
      isThere: async () => (await locate()) !== undefined,
    };
  };

  return {
    eval: evaluate,
    dialog,
    text: async () => (await evaluate(visibleText)).join('\n').trim(),
    focused: async () => (await evaluate(focusedName)).find((name) => name !== null) ?? null,
    waitForDialog: async (timeout = 5000) => {
      await until(async () => (await evaluate(isSettled)).includes(true), 'our dialog', timeout);
      return (await dialog()) ?? '';
    },
    waitForNoDialog: async (timeout = 5000) => {
      await until(async () => (await dialog()) === null, 'our dialog to close', timeout);
    },
    button: (name) => handle(`(root) => (${controlNamed})(root, ${patternOf(name)})`),
    element: (selector) => handle(`(root) => root.querySelector(${JSON.stringify(selector)})`),
  };
}

async function until<T>(look: () => Promise<T>, what: string, timeout: number) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await wait(50);
  }
}

function patternOf(name: string | RegExp): string {
  if (name instanceof RegExp) return String(name);
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `/^${escaped}$/i`;
}

// The functions below run in the page and must stand alone.

function openDialogText(root: ShadowRoot): string | null {
  return root.querySelector<HTMLElement>('dialog[open]')?.innerText ?? null;
}

/** A dialog that has just come up fades in, and is deaf to a second click that was meant for the page. */
function isSettled(root: ShadowRoot): boolean {
  const open = root.querySelector<HTMLElement>('dialog[open]:not([data-deaf])');
  return open?.getAnimations().every(({ playState }) => playState === 'finished') ?? false;
}

function visibleText(root: ShadowRoot): string {
  const parts = [...root.children].filter((one) => one.tagName !== 'STYLE');
  return parts.map((one) => (one instanceof HTMLElement ? one.innerText : '')).join('\n');
}

function focusedName(root: ShadowRoot): string | null {
  const focused = root.activeElement;
  return focused && (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
}

function controlNamed(root: ShadowRoot, name: RegExp): Element | null {
  const controls = 'button, [role="button"], a[href], summary, input, select, textarea';
  for (const control of root.querySelectorAll(controls)) {
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const names = [
      control.getAttribute('aria-label'),
      control.textContent,
      ...labels.map((one) => one.textContent),
    ];
    const matches = names.some((one) => one && name.test(one.replace(/\s+/g, ' ').trim()));
    if (matches && control.checkVisibility({ visibilityProperty: true })) return control;
  }
  return null;
}

function centreOfOurs(found: Element | null): Point | null {
  if (!found?.checkVisibility({ visibilityProperty: true })) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const frame = found.ownerDocument.defaultView?.frameElement;
  const { x: left, y: top } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return width > 0 && height > 0 ? { x: left + x + width / 2, y: top + y + height / 2 } : null;
}
