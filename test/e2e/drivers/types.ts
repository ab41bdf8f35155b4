export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Built, unpacked extension; left out, the browser runs without one. */
  extensionPath?: string;
  /** Port of `servePages`. */
  pagesPort: number;
  /** CSS pixels; 1280 × 800 unless given. */
  viewport?: { width: number; height: number };
  dark?: boolean;
  /** The few colours that the user has chosen for everything, as in the high contrast of Windows. */
  forcedColors?: boolean;
  /** The user wants less motion. */
  lessMotion?: boolean;
  /** Language of the browser, `id` unless given. */
  lang?: string;
  /** What an agency's policy says; Firefox alone has a place for it that is not the whole machine's. */
  managed?: Record<string, unknown>;
  /** Shows the window; needs a display. */
  headed?: boolean;
  /** Port of a proxy on 127.0.0.1 through which everything goes, what is meant for this machine too. */
  proxyPort?: number;
  /** Folder of a profile that stays when the browser ends, to be started on again; left out, a fresh one. */
  profile?: string;
  /** Megabytes that the extension's databases may take; Chromium alone can limit one extension. */
  storageMegabytes?: number;
  /** Hears everything that is written to a console or is an uncaught error, in pages and background. */
  onConsole?: (line: string) => void;
}

export interface Point {
  x: number;
  y: number;
}

/**
 * A CSS selector (first visible match, scrolled into view) or a point of the viewport. What stands in
 * a frame of the same site is written `frame >>> inside`.
 */
export type Place = string | Point;

/** Something in our own closed shadow root, reached by real input at its coordinates. */
export interface OursHandle {
  click(): Promise<void>;
  tap(): Promise<void>;
  hover(): Promise<void>;
  isThere(): Promise<boolean>;
}

/** What the extension shows inside a page, in its closed shadow roots. */
export interface Ours {
  /** Visible text of everything of ours on the page. */
  text(): Promise<string>;
  /** Text of our open dialog; null when none is open. */
  dialog(): Promise<string | null>;
  /** Waits until our dialog stands there and listens, and gives its text. */
  waitForDialog(timeout?: number): Promise<string>;
  waitForNoDialog(timeout?: number): Promise<void>;
  /** A button (or link, radio, checkbox, summary) by its accessible name. */
  button(name: string | RegExp): OursHandle;
  element(selector: string): OursHandle;
  /** Accessible name or text of what has the focus inside our root; null when the focus is elsewhere. */
  focused(): Promise<string | null>;
  /** Runs a self-contained function on each closed root. */
  eval<T>(read: (root: ShadowRoot) => T): Promise<T[]>;
}

/** What a tab has cost since it was opened. */
export interface TabCost {
  /** Seconds that the main thread of its process was busy. */
  busy: number;
  /** Bytes after a collection: Chromium's JavaScript heap; Firefox' memory of the process, resident. */
  memory: number;
}

/** One tab. Every input is real (trusted) input of the browser. */
export interface Page {
  readonly ours: Ours;
  open(url: string): Promise<void>;
  /** Shows the tab, as a user would: what is hidden hardly moves on. */
  toFront(): Promise<void>;
  click(place: Place): Promise<void>;
  dblclick(place: Place): Promise<void>;
  tap(place: Place): Promise<void>;
  doubleTap(place: Place): Promise<void>;
  /** Touches and stays for so many milliseconds. */
  hold(place: Place, duration: number): Promise<void>;
  hover(place: Place): Promise<void>;
  rightClick(place: Place): Promise<void>;
  /**
   * Chooses our entry of the context menu of a place. Firefox really opens its menu; Chromium has none
   * without a window: the tab is opened to us as by a press on our button, and our listener is called.
   */
  chooseOurMenu(place: Place): Promise<void>;
  /** One key or chord: `Enter`, `Control+Enter`, `Meta+Enter`, `l`. */
  press(chord: string): Promise<void>;
  /** Types with one key press per character. */
  type(text: string): Promise<void>;
  /** Chooses files, or one folder, in the file input of the selector, as the picker would. */
  setFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Runs a self-contained function (or an expression) in the page's own world; an element comes back as `true`. */
  eval<T, A = undefined>(run: string | ((arg: A) => T), arg?: A): Promise<Awaited<T>>;
  /** Waits until the function gives something truthy and returns it. @throws after `timeout` ms (10 s). */
  waitFor<T, A = undefined>(
    run: string | ((arg: A) => T),
    arg?: A,
    timeout?: number,
  ): Promise<NonNullable<Awaited<T>>>;
  /** Loads the page again; what is asked of it afterwards is asked of the new one. */
  reload(): Promise<void>;
  /** Visible text of the first match, '' when there is none. */
  text(selector: string): Promise<string>;
  /** Saves a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Saves the page as it is printed on A4, a PDF file. */
  print(path: string): Promise<void>;
  /** Collects garbage first. The tab must be the only one of its site. */
  cost(): Promise<TabCost>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; '' without extension. */
  readonly extensionOrigin: string;
  /** Opens a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a tab in a window of its own. */
  openWindow(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `history.html`, in a new tab. */
  openOurs(path: string): Promise<Page>;
  /** Ends the extension's background script or worker, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Takes the network away from all tabs, or gives it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Ends the browser with SIGKILL, as a crash or a lack of memory does. */
  kill(): Promise<void>;
  /** Resolves when the browser has ended, by whomever. */
  readonly closed: Promise<void>;
  /** Closes the browser and removes its profile, unless that was given. */
  close(): Promise<void>;
}
