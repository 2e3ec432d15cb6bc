/** `session` and `protocol`: with no handler set, permissions are granted, as in Electron (standards L-6). */
import type { CustomScheme, Protocol, Session, WebContents, WebRequest, WebRequestFilter } from 'electron';
import { EventEmitter } from 'node:events';
import { emitPreventable } from './event-double.ts';

export type Permission = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1];
type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Session['setDevicePermissionHandler']>[0];
type RequestListener = Parameters<WebRequest['onBeforeRequest']>[0];

export class SessionDouble extends EventEmitter {
  proxyMode: string | null = null;
  isSpellCheckerOn = true;
  /** Kinds of storage that were cleared. */
  readonly cleared: string[] = [];
  #onRequest: RequestHandler = null;
  #onCheck: CheckHandler = null;
  #onDevice: DeviceHandler = null;
  #onBeforeRequest: RequestListener = null;

  readonly members = {
    setPermissionRequestHandler: (handler: RequestHandler) => void (this.#onRequest = handler),
    setPermissionCheckHandler: (handler: CheckHandler) => void (this.#onCheck = handler),
    setDevicePermissionHandler: (handler: DeviceHandler) => void (this.#onDevice = handler),
    setSpellCheckerEnabled: (isOn: boolean) => void (this.isSpellCheckerOn = isOn),
    clearStorageData: async ({ storages = [] }: Electron.ClearStorageDataOptions = {}) => void this.cleared.push(...storages),
    setProxy: async ({ mode }: Electron.ProxyConfig) => void (this.proxyMode = mode ?? null),
  } satisfies Partial<Session>;

  readonly webRequest = {
    // The form without a filter: that is the one which sees every request.
    onBeforeRequest: (listener: RequestListener | WebRequestFilter) => {
      if (typeof listener === 'object' && listener !== null) throw new Error('the double knows no filters');
      this.#onBeforeRequest = listener;
    },
  } satisfies Partial<WebRequest>;

  get asSession(): Session {
    return Object.assign(this, this.members) as unknown as Session;
  }

  /** A page asks for a right, as `navigator.storage.persist()` or `getUserMedia` do. @returns whether it got it */
  async request(permission: Permission, requestingUrl: string, isMainFrame = true): Promise<boolean> {
    const handler = this.#onRequest;
    if (handler === null) return true;
    return new Promise((resolve) => handler({} as WebContents, permission, resolve, { isMainFrame, requestingUrl }));
  }

  /** A page looks whether it has a right, as `navigator.permissions.query` does. */
  check(permission: Permission, requestingOrigin: string): boolean {
    return (
      this.#onCheck?.(null, permission, requestingOrigin, { isMainFrame: true, requestingUrl: `${requestingOrigin}/` }) ?? true
    );
  }

  device(deviceType: 'hid' | 'serial' | 'usb', origin: string): boolean {
    return this.#onDevice?.({ deviceType, origin, device: {} as Electron.USBDevice }) ?? false;
  }

  /** @returns true if the download was stopped */
  download(): boolean {
    return emitPreventable(this, 'will-download', {}, {}, {});
  }

  /** @returns true if the request was let through */
  fetches(url: string): boolean {
    let isCancelled = false;
    this.#onBeforeRequest?.(
      { url } as Electron.OnBeforeRequestListenerDetails,
      (response) => (isCancelled = response.cancel ?? false),
    );
    return !isCancelled;
  }
}

export class ProtocolDouble {
  readonly schemes: CustomScheme[] = [];
  readonly #handlers = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly #isReady: () => boolean;

  constructor(isReady: () => boolean) {
    this.#isReady = isReady;
  }

  readonly members = {
    registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
      if (this.#isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      this.schemes.push(...schemes);
    },
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
      if (!this.#isReady()) throw new Error('protocol.handle can only be called after app is ready');
      if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.#handlers.set(scheme, handler);
    },
    isProtocolHandled: (scheme: string) => this.#handlers.has(scheme),
  } satisfies Partial<Protocol>;

  get asProtocol(): Protocol {
    return this.members as unknown as Protocol;
  }

  /** What the page's `fetch` or a tag would get. The url goes to the handler as written: Chromium's own tidying is not imitated. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.#handlers.get(url.slice(0, url.indexOf(':')).toLowerCase());
    if (handler === undefined) throw new Error('net::ERR_UNKNOWN_URL_SCHEME');
    return handler({ url, method, headers: new Headers() } as Request);
  }
}
