import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page as TestPage } from 'playwright-core';
import { chooseOurEntry } from './chromium-menu.ts';
import type { TabCost } from './types.ts';
import type { Wire } from './wire.ts';

interface DomNode {
  backendNodeId: number;
  /** Of an element that holds a frame. */
  frameId?: string;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  children?: DomNode[];
  shadowRoots?: DomNode[];
  /** Of a frame. */
  contentDocument?: DomNode;
}

/** Chromium's side of a tab: Playwright for input, the DevTools protocol for closed shadow roots and touch. */
export async function wireOf(page: TestPage): Promise<Wire> {
  const session = await page.context().newCDPSession(page);
  return {
    navigate: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    evaluate: (expression) => page.evaluate(expression),
    look: async (expression) => {
      const contextId = await ownWorldOf(session, await mainFrameOf(session));
      const call = { expression, contextId, awaitPromise: true, returnByValue: true };
      return plainValue(await session.send('Runtime.evaluate', call));
    },
    evaluateInClosedRoots: async (declaration) => {
      const values = [];
      for (const root of await closedRootsOf(session)) {
        values.push(await callOn(session, root, declaration));
      }
      return values;
    },
    move: ({ x, y }) => page.mouse.move(x, y),
    press: async ({ x, y }, count) => {
      await page.mouse.move(x, y);
      for (let clickCount = 1; clickCount <= count; clickCount++) {
        await page.mouse.down({ clickCount });
        await page.mouse.up({ clickCount });
      }
    },
    activate: () => page.bringToFront(),
    touch: async ({ x, y }, duration = 0, count = 1) => {
      const touch = 'Input.dispatchTouchEvent';
      // Not awaited one by one: on a busy machine the answers come later than a double tap lasts.
      const sent: Promise<unknown>[] = [];
      for (let tap = 0; tap < count; tap++) {
        sent.push(session.send(touch, { type: 'touchStart', touchPoints: [{ x, y }] }));
        // A hold counts from when the page was told of it.
        if (duration > 0) await Promise.all(sent).then(() => wait(duration));
        sent.push(session.send(touch, { type: 'touchEnd', touchPoints: [] }));
      }
      await Promise.all(sent);
    },
    rightClick: ({ x, y }) => page.mouse.click(x, y, { button: 'right' }),
    chooseOurEntry: (point) => chooseOurEntry(page, session, point),
    keys: (held, key) => page.keyboard.press([...held, key].join('+')),
    typeCharacter: (character) => page.keyboard.type(character),
    setFiles: (selector, paths) => page.locator(selector).setInputFiles([...paths]),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ preferCSSPageSize: true }),
    cost: () => costOf(session),
    close: () => page.close(),
  };
}

async function costOf(session: CDPSession): Promise<TabCost> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { busy: metric('TaskDuration'), memory: metric('JSHeapUsedSize') };
}

interface ClosedRoot {
  backendNodeId: number;
  frameId: string;
}

async function closedRootsOf(session: CDPSession): Promise<ClosedRoot[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: ClosedRoot[] = [];
  const visit = (node: DomNode, frameId: string): void => {
    const { backendNodeId, shadowRoots = [], children = [], contentDocument } = node;
    if (node.shadowRootType === 'closed') found.push({ backendNodeId, frameId });
    for (const child of [...shadowRoots, ...children]) visit(child, frameId);
    if (contentDocument) visit(contentDocument, node.frameId ?? frameId);
  };
  visit(root, await mainFrameOf(session));
  return found;
}

async function mainFrameOf(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree.frame.id;
}

/** The driver's own world in a frame; there is one, however often it is asked for. */
async function ownWorldOf(session: CDPSession, frameId: string): Promise<number> {
  const world = { frameId, worldName: 'uji' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  return executionContextId;
}

async function callOn(
  session: CDPSession,
  { backendNodeId, frameId }: ClosedRoot,
  declaration: string,
): Promise<unknown> {
  const executionContextId = await ownWorldOf(session, frameId);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  if (!object.objectId) return null;
  const call = {
    objectId: object.objectId,
    functionDeclaration: declaration,
    arguments: [{ objectId: object.objectId }],
    returnByValue: true,
  };
  return plainValue(await session.send('Runtime.callFunctionOn', call));
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

function plainValue({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
