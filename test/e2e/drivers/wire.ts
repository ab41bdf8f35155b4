import type { Point, TabCost } from './types.ts';

/** The few things that each browser does in its own way; everything else is built on them. */
export interface Wire {
  navigate(url: string): Promise<void>;
  /** What a promise-valued expression gives in the page's own world (JSON values). */
  evaluate(expression: string): Promise<unknown>;
  /** The same in a world of the driver's own, where nothing that the page's scripts redefine counts. */
  look(expression: string): Promise<unknown>;
  /** Calls `(root) => …` on every closed shadow root of the page, in the driver's own world. */
  evaluateInClosedRoots(declaration: string): Promise<unknown[]>;
  move(point: Point): Promise<void>;
  /** Presses and lets go at the point, `count` times in quick succession. */
  press(point: Point, count: number): Promise<void>;
  /** Touches the point and lets go after `duration` ms, `count` times in quick succession. */
  touch(point: Point, duration?: number, count?: number): Promise<void>;
  rightClick(point: Point): Promise<void>;
  /** Chooses our entry of the menu that a right click at the point has opened. */
  chooseOurEntry(point: Point): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  keys(held: readonly string[], key: string): Promise<void>;
  typeCharacter(character: string): Promise<void>;
  setFiles(selector: string, paths: readonly string[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The page as printed on A4, a PDF file. */
  print(): Promise<Buffer>;
  /** See `Page.cost`. */
  cost(): Promise<TabCost>;
  close(): Promise<void>;
}
