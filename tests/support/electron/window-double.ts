/** `BrowserWindow` and `webContents`: what was asked of them is remembered, what happens to them comes from the test. */
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Input,
  WebContents,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import { EventEmitter } from 'node:events';
import { emitPreventable } from './event-double.ts';
import { createFrame, type FrameDouble } from './frame-double.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
let lastId = 0;

export class WebContentsDouble extends EventEmitter {
  readonly id = ++lastId;
  readonly preferences: WebPreferences;
  /** Every address asked for by the shell, oldest first. */
  readonly loads: string[] = [];
  /** Every message sent to the page. */
  readonly sent: { readonly channel: string; readonly args: readonly unknown[] }[] = [];
  mainFrame: FrameDouble = createFrame('about:blank');
  zoomFactor: number | null = null;
  visualZoom: readonly [number, number] | null = null;
  ignoresMenuShortcuts = false;
  isGone = false;
  /** A load is asked for and nothing comes of it (electron#48661). */
  losesLoads = false;
  #isDestroyed = false;
  #onOpen: OpenHandler | null = null;

  constructor(preferences: WebPreferences) {
    super();
    this.preferences = preferences;
    Object.assign(this, this.members);
  }

  readonly members = {
    loadURL: async (url: string) => {
      this.loads.push(url);
      if (this.losesLoads) return;
      this.isGone = false;
      this.mainFrame = createFrame(url);
      emitPreventable(this, 'did-navigate', {}, url, 200, 'OK');
      this.emit('did-finish-load');
    },
    getURL: () => this.mainFrame.url,
    isDestroyed: () => this.#isDestroyed,
    isCrashed: () => this.isGone,
    setWindowOpenHandler: (handler: OpenHandler) => void (this.#onOpen = handler),
    setVisualZoomLevelLimits: async (minimum: number, maximum: number) => void (this.visualZoom = [minimum, maximum]),
    setZoomFactor: (factor: number) => void (this.zoomFactor = factor),
    setIgnoreMenuShortcuts: (ignore: boolean) => void (this.ignoresMenuShortcuts = ignore),
    forcefullyCrashRenderer: () => this.crash('killed'),
    /** Arguments are cloned, as on the real channel. */
    send: (channel: string, ...args: unknown[]) => {
      if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
      const cloned = structuredClone(args);
      this.sent.push({ channel, args: cloned });
      this.emit('double:sent', channel, ...cloned);
    },
  } satisfies Partial<WebContents>;

  get asWebContents(): WebContents {
    return this as unknown as WebContents;
  }

  /** Somebody clicks a link or a script sets `location`. @returns true if the page would go there */
  navigate(url: string, kind: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' = 'will-navigate'): boolean {
    const isMainFrame = kind !== 'will-frame-navigate';
    return !emitPreventable(this, kind, { url, isMainFrame, isSameDocument: false, frame: null });
  }

  /** `window.open` or a link with a target. */
  opens(url: string): WindowOpenHandlerResponse['action'] {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    } as const;
    return this.#onOpen?.(details)?.action ?? 'allow';
  }

  /** A page puts a `<webview>` in. @returns true if it may */
  attachesWebview(): boolean {
    return !emitPreventable(this, 'will-attach-webview', {}, {}, {});
  }

  /** The page's `beforeunload` asks to stay. @returns true if it is overruled */
  overrulesUnload(): boolean {
    return emitPreventable(this, 'will-prevent-unload', {});
  }

  /** A key goes down. @returns true if the page gets it */
  press(key: string, modifiers: Partial<Pick<Input, 'control' | 'alt' | 'meta' | 'shift'>> = {}): boolean {
    const input: Input = {
      type: 'keyDown',
      key,
      code: '',
      isAutoRepeat: false,
      isComposing: false,
      location: 0,
      modifiers: [],
      shift: false,
      control: false,
      alt: false,
      meta: false,
      ...modifiers,
    };
    return !emitPreventable(this, 'before-input-event', {}, input);
  }

  /** The page's process dies. */
  crash(reason: Electron.RenderProcessGoneDetails['reason'] = 'crashed'): void {
    this.isGone = true;
    emitPreventable(this, 'render-process-gone', {}, { reason, exitCode: 1 } satisfies Electron.RenderProcessGoneDetails);
  }

  /** The page stops answering to input. */
  hang(): void {
    this.emit('unresponsive');
  }

  failLoad(errorCode: number, url: string, isMainFrame = true): void {
    emitPreventable(this, 'did-fail-load', {}, errorCode, 'ERR', url, isMainFrame, 0, 0);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.emit('destroyed');
  }
}

export class BrowserWindowDouble extends EventEmitter {
  static readonly all: BrowserWindowDouble[] = [];
  /** Set by the double's `app`, which announces each new window. */
  static onCreated: (window: BrowserWindowDouble) => void = () => {};
  static readonly getAllWindows = (): BrowserWindowDouble[] => [...BrowserWindowDouble.all];

  readonly webContents: WebContentsDouble;
  readonly options: BrowserWindowConstructorOptions;
  isShown: boolean;
  hasMenu = true;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.isShown = options.show ?? true;
    this.webContents = new WebContentsDouble(options.webPreferences ?? {});
    Object.assign(this, this.members);
    BrowserWindowDouble.all.push(this);
    BrowserWindowDouble.onCreated(this);
  }

  readonly members = {
    loadURL: (url: string) => this.webContents.members.loadURL(url),
    show: () => void (this.isShown = true),
    focus: () => void this.emit('focus'),
    isMinimized: () => false,
    restore: () => {},
    removeMenu: () => void (this.hasMenu = false),
    setBounds: (bounds: Partial<Electron.Rectangle>) => void Object.assign(this.options, bounds),
    isDestroyed: () => this.#isDestroyed,
    /** Can be refused by a listener, as Alt+F4 can. */
    close: () => {
      if (!emitPreventable(this, 'close', {})) this.members.destroy();
    },
    destroy: () => {
      if (this.#isDestroyed) return;
      this.#isDestroyed = true;
      BrowserWindowDouble.all.splice(BrowserWindowDouble.all.indexOf(this), 1);
      this.webContents.destroy();
      this.emit('closed');
    },
  } satisfies Partial<BrowserWindow>;

  get asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}
