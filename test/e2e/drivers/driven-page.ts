import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { oursOf } from './ours.ts';
import type { Ours, Page, Place, Point, TabCost } from './types.ts';
import type { Wire } from './wire.ts';

/** One tab on top of a browser's wire; the same for both browsers. */
export class DrivenPage implements Page {
  readonly ours: Ours;
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
    this.ours = oursOf(wire);
  }

  async open(url: string): Promise<void> {
    await this.#wire.navigate(url);
    await this.toFront();
  }

  async toFront(): Promise<void> {
    await this.#wire.activate();
  }

  async click(place: Place): Promise<void> {
    await this.#wire.press(await this.#pointOf(place), 1);
  }

  async dblclick(place: Place): Promise<void> {
    await this.#wire.press(await this.#pointOf(place), 2);
  }

  async tap(place: Place): Promise<void> {
    await this.#wire.touch(await this.#pointOf(place));
  }

  async doubleTap(place: Place): Promise<void> {
    await this.#wire.touch(await this.#pointOf(place), 0, 2);
  }

  async hold(place: Place, duration: number): Promise<void> {
    await this.#wire.touch(await this.#pointOf(place), duration);
  }

  async hover(place: Place): Promise<void> {
    const { x, y } = await this.#pointOf(place);
    // From beside it: a pointer that stood there before the page did would not move, and nothing be told.
    await this.#wire.move({ x: x - 1, y });
    await this.#wire.move({ x, y });
  }

  async rightClick(place: Place): Promise<void> {
    await this.#wire.rightClick(await this.#pointOf(place));
  }

  async chooseOurMenu(place: Place): Promise<void> {
    const point = await this.#pointOf(place);
    await this.toFront();
    await this.#wire.rightClick(point);
    await this.#wire.chooseOurEntry(point);
  }

  async press(chord: string): Promise<void> {
    const held = chord.split('+');
    const key = held.pop();
    if (key) await this.#wire.keys(held, key);
  }

  async type(text: string): Promise<void> {
    for (const { segment } of new Intl.Segmenter('id').segment(text)) {
      if (segment === '\n') await this.#wire.keys([], 'Enter');
      else await this.#wire.typeCharacter(segment);
    }
  }

  async setFiles(selector: string, paths: readonly string[]): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted), selector);
    await this.#wire.setFiles(selector, paths);
  }

  async eval<T, A = undefined>(run: string | ((arg: A) => T), arg?: A): Promise<Awaited<T>> {
    return (await this.#wire.evaluate(expressionOf(run, arg))) as Awaited<T>;
  }

  waitFor<T, A = undefined>(
    run: string | ((arg: A) => T),
    arg?: A,
    timeout = 10_000,
  ): Promise<NonNullable<Awaited<T>>> {
    return this.#until(() => this.eval(run, arg), `${run} ${arg ?? ''}`, timeout);
  }

  async #until<T>(look: () => Promise<T>, what: string, timeout = 10_000): Promise<NonNullable<T>> {
    const end = Date.now() + timeout;
    let cause: unknown;
    for (;;) {
      // A page that is just being replaced has no world to look into: that passes.
      const value = await look().catch((reason: unknown) => {
        cause = reason;
      });
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`, { cause });
      await wait(50);
    }
  }

  async reload(): Promise<void> {
    await this.eval(() => {
      document.documentElement.dataset.isOld = '';
      location.reload();
    });
    await this.waitFor(
      () => document.readyState === 'complete' && !('isOld' in document.documentElement.dataset),
    );
  }

  async text(selector: string): Promise<string> {
    return this.eval(
      (found) => document.querySelector<HTMLElement>(found)?.innerText ?? '',
      selector,
    );
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#wire.screenshot());
  }

  async print(path: string): Promise<void> {
    await writeFile(path, await this.#wire.print());
  }

  cost(): Promise<TabCost> {
    return this.#wire.cost();
  }

  async close(): Promise<void> {
    await this.#wire.close();
  }

  async #pointOf(place: Place): Promise<Point> {
    if (typeof place !== 'string') return place;
    const look = () => this.#wire.look(expressionOf(centreOf, place)) as Promise<Point | null>;
    return this.#until(look, place);
  }
}

function expressionOf<T, A>(run: string | ((arg: A) => T), arg?: A): string {
  const expression =
    typeof run === 'string' ? run : `(${run})(${arg === undefined ? '' : JSON.stringify(arg)})`;
  return `Promise.resolve(${expression}).then((value) => value instanceof Node ? true : value)`;
}

/** Runs in the page: scrolls the first visible match into view and gives its centre. */
function centreOf(place: string): Point | null {
  const [selector = '', frame] = place.split(' >>> ').reverse();
  const around = frame ? document.querySelector<HTMLIFrameElement>(frame) : null;
  const root = frame ? around?.contentDocument : document;
  for (const found of root?.querySelectorAll(selector) ?? []) {
    if (!found.checkVisibility({ visibilityProperty: true })) continue;
    found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = found.getBoundingClientRect();
    const { x: left, y: top } = around?.getBoundingClientRect() ?? { x: 0, y: 0 };
    if (width > 0 && height > 0) return { x: left + x + width / 2, y: top + y + height / 2 };
  }
  return null;
}
