import type { Bidi } from './bidi.ts';
import { chromeContextOf } from './firefox-chrome.ts';
import { keyValue } from './firefox-keys.ts';
import type { Point, TabCost } from './types.ts';
import type { Wire } from './wire.ts';

interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: RemoteNode | null; mode?: 'open' | 'closed' };
}

type Evaluated<T> =
  | { type: 'success'; result: T }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Firefox's side of a tab, in WebDriver BiDi commands. */
export function wireOf(bidi: Bidi, context: string): Wire {
  const target = { context };
  const act = (source: object) =>
    bidi.send('input.performActions', { context, actions: [source] }).then(() => undefined);
  const point = (pointerType: 'mouse' | 'touch', actions: object[]) =>
    act({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const press: readonly [object, object] = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const keys = (held: readonly string[], key: string) => {
    const down = [...held, key].map((one) => ({ type: 'keyDown', value: keyValue(one) }));
    const up = down.map(({ value }) => ({ type: 'keyUp', value })).reverse();
    return act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  };

  return {
    navigate: async (url) => {
      // Firefox never reports that a page of an extension has loaded.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await bidi.send('browsingContext.navigate', { context, url, wait });
    },
    evaluate: (expression) => evaluateIn(bidi, target, expression),
    look: (expression) => evaluateIn(bidi, ownWorldOf(target), expression),
    evaluateInClosedRoots: async (declaration) => {
      const values = [];
      for (const frame of await framesOf(bidi, context)) {
        const place = ownWorldOf(frame);
        for (const { sharedId } of await closedRootsIn(bidi, place)) {
          const { value } = await run<{ value?: string }>(bidi, 'script.callFunction', {
            target: place,
            functionDeclaration: `(root) => JSON.stringify((${declaration})(root) ?? null)`,
            arguments: [{ sharedId }],
            awaitPromise: false,
          });
          values.push(JSON.parse(value ?? 'null'));
        }
      }
      return values;
    },
    move: (to) => point('mouse', [move(to)]),
    press: (at, count) => point('mouse', [move(at), ...Array(count).fill(press).flat()]),
    activate: async () => {
      await bidi.send('browsingContext.activate', target);
    },
    rightClick: (at) =>
      point('mouse', [
        move(at),
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ]),
    chooseOurEntry: () => chooseOurEntry(bidi),
    touch: (at, duration = 0, count = 1) => {
      const tap = [press[0], { type: 'pause', duration }, press[1]];
      return point('touch', [move(at), ...Array.from({ length: count }, () => tap).flat()]);
    },
    keys,
    typeCharacter: (character) => keys([], character),
    setFiles: async (selector, files) => {
      const element = await run<{ sharedId: string }>(bidi, 'script.evaluate', {
        target,
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        awaitPromise: false,
      });
      await bidi.send('input.setFiles', { context, element, files });
    },
    screenshot: async () => {
      const shot = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', target);
      return Buffer.from(shot.data, 'base64');
    },
    print: async () => {
      const page = { width: 21, height: 29.7 };
      const margin = { top: 1, bottom: 1, left: 1, right: 1 };
      const printed = await bidi.send<{ data: string }>('browsingContext.print', {
        ...target,
        page,
        margin,
      });
      return Buffer.from(printed.data, 'base64');
    },
    cost: () => costOf(bidi, context),
    close: async () => {
      await bidi.send('browsingContext.close', target);
    },
  };
}

/** Waits for Firefox' own menu and chooses our entry in it. */
async function chooseOurEntry(bidi: Bidi): Promise<void> {
  await run(bidi, 'script.callFunction', {
    target: await chromeContextOf(bidi),
    functionDeclaration: `async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      for (let turn = 0; turn < 50 && menu.state !== 'open'; turn++) {
        await new Promise((done) => setTimeout(done, 100));
      }
      const entry = menu.querySelector('[id^="jaga-netral"][id$="_periksa"]');
      if (!entry || entry.hidden) throw new Error('the menu has no entry of ours');
      menu.activateItem(entry);
    }`,
    arguments: [],
    awaitPromise: true,
  });
}

/** What Firefox itself knows of the process of a site (isolated, so that it holds no other site). */
async function costOf(bidi: Bidi, context: string): Promise<TabCost> {
  const { value: origin } = await run<{ value: string }>(bidi, 'script.evaluate', {
    target: { context },
    expression: 'location.origin',
    awaitPromise: false,
  });
  const { value } = await run<{ value: string }>(bidi, 'script.callFunction', {
    target: await chromeContextOf(bidi),
    functionDeclaration: `async (origin) => {
      await new Promise((done) => Cc['@mozilla.org/memory-reporter-manager;1']
        .getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(done));
      const { children } = await ChromeUtils.requestProcInfo();
      const process = children.find((one) => one.origin === origin);
      const main = process.threads.find(({ tid }) => tid === process.pid) ?? process.threads[0];
      return JSON.stringify({ busy: main.cpuTime / 1e9, memory: process.memory });
    }`,
    arguments: [{ type: 'string', value: origin }],
    awaitPromise: true,
  });
  return JSON.parse(value);
}

/** The driver's own world beside the page's. */
const ownWorldOf = (target: { context: string }) => ({ ...target, sandbox: 'uji' });

async function evaluateIn(bidi: Bidi, target: object, expression: string): Promise<unknown> {
  // A string carries any JSON value without BiDi's own way of writing objects.
  const wrapped = `(${expression}).then((value) => JSON.stringify(value))`;
  const { value } = await run<{ value?: string }>(bidi, 'script.evaluate', {
    target,
    expression: wrapped,
    awaitPromise: true,
    userActivation: false,
  });
  return value === undefined ? undefined : JSON.parse(value);
}

async function run<T>(bidi: Bidi, method: string, params: object): Promise<T> {
  const answer = await bidi.send<Evaluated<T>>(method, params);
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

/** The page itself and its frames. */
async function framesOf(bidi: Bidi, root: string): Promise<{ context: string }[]> {
  const { contexts } = await bidi.send<{ contexts: { children?: { context: string }[] }[] }>(
    'browsingContext.getTree',
    { root, maxDepth: 1 },
  );
  return [{ context: root }, ...(contexts[0]?.children ?? [])];
}

/** Page scripts cannot see closed roots; BiDi hands them out with the elements that carry them. */
async function closedRootsIn(bidi: Bidi, target: object): Promise<RemoteNode[]> {
  const { value } = await run<{ value: RemoteNode[] }>(bidi, 'script.evaluate', {
    target,
    expression: '[...document.querySelectorAll("*")].filter((one) => !one.firstElementChild)',
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, maxObjectDepth: 1, includeShadowTree: 'all' },
  });
  return value
    .map((element) => element.value?.shadowRoot)
    .filter((root): root is RemoteNode => root?.value?.mode === 'closed' && !!root.sharedId);
}
