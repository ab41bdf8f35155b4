import type { Browser, browser } from 'wxt/browser';
import { type Chosen, LONGEST } from './chosen.ts';
import { readChosen } from './read-chosen.ts';

/** File of the unlisted script that shows the panel. */
const PANEL = '/check-panel.js';

/** What the panel's script leaves in its isolated world. */
export interface PanelWorld {
  jagaNetralPanel?: (chosen: Chosen) => void;
}

interface CheckPorts {
  scripting: Pick<typeof browser.scripting, 'executeScript'>;
  /** Where no script may run, our own page takes the text over. */
  checkOnOurPage(chosen: Chosen): Promise<unknown>;
}

/**
 * Checks what the user clicked on, in a panel on that page. The browser lets us into that tab for this
 * click alone (`activeTab`); nothing is asked for or kept.
 */
export async function checkChosen(
  { editable, frameId = 0, selectionText }: Browser.contextMenus.OnClickData,
  tabId: number | undefined,
  { scripting, checkOnOurPage }: CheckPorts,
): Promise<void> {
  // A frame of another site is closed to us; the browser itself tells what is selected there.
  const told: Chosen = selectionText?.trim()
    ? { text: selectionText, from: 'selection' }
    : { text: '', from: 'unreadable' };
  if (tabId === undefined || tabId < 0) {
    await checkOnOurPage(shortened(told));
    return;
  }
  const read = await scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: readChosen, args: [editable] })
    .then(
      ([first]) => first?.result,
      () => null,
    );
  const chosen = shortened(
    read && (read.text.trim() || read.from === 'password') ? read : keepWhy(read, told),
  );
  try {
    const target = { tabId };
    await scripting.executeScript({ target, files: [PANEL] });
    const show = (what: Chosen) => (globalThis as PanelWorld).jagaNetralPanel?.(what);
    await scripting.executeScript({ target, func: show, args: [chosen] });
  } catch {
    await checkOnOurPage(chosen);
  }
}

/** Nothing could be read: what the browser told, else why there is nothing. */
function keepWhy(read: Chosen | null | undefined, told: Chosen): Chosen {
  return told.text ? told : (read ?? told);
}

/** One character more than is judged tells that there was more; the browser would not carry just any length. */
function shortened({ text, from }: Chosen): Chosen {
  return { text: text.slice(0, LONGEST + 1), from };
}
