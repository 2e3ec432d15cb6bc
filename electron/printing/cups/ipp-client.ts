/** Asks a print system over HTTP: cupsd on its unix socket or port, or a network printer itself. */
import { request, type RequestOptions } from 'node:http';
import { err, type Result } from '#shared/result.ts';
import { decodeIpp, encodeIpp, GROUP, type IppAnswer, type IppAttribute } from './ipp-message.ts';

/** The local print system answers in milliseconds; one that needs longer is as good as dead. */
const ANSWER_LIMIT_MS = 5000;
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

export type IppPlace =
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'host'; readonly host: string; readonly port: number };

export interface IppQuestion {
  readonly operation: number;
  /** `printer-uri`, `job-uri` and whatever else the operation needs, after charset and language. */
  readonly about: readonly IppAttribute[];
  readonly job?: readonly IppAttribute[];
  readonly document?: Uint8Array;
}

/** `malformed`: somebody answered, but not in IPP. */
export type IppProblem = { readonly code: 'no-answer' } | { readonly code: 'malformed' };
export type AskIpp = (path: string, question: IppQuestion) => Promise<Result<IppAnswer, IppProblem>>;

/**
 * @param place where the print system listens
 * @param userName owner of jobs; on a unix socket the print system checks it against the process (PeerCred), no password needed
 */
export function createIppClient(place: IppPlace, userName: string, limitMs = ANSWER_LIMIT_MS): AskIpp {
  let lastId = 0;
  return async (path, { operation, about, job, document }) => {
    const head = encodeIpp({
      operation,
      id: ++lastId,
      groups: [
        {
          tag: GROUP.operation,
          attributes: [['charset', 'attributes-charset', 'utf-8'], ['language', 'attributes-natural-language', 'en'], ...about],
        },
        ...(job === undefined ? [] : [{ tag: GROUP.job, attributes: job }]),
      ],
    });
    const body = document === undefined ? head : Buffer.concat([head, document]);
    const answer = await post(place, path, body, userName, limitMs);
    return answer === null ? err({ code: 'no-answer' }) : decodeIpp(answer);
  };
}

/** @returns the body, empty when HTTP itself refused; null when there was no whole answer in time */
function post(place: IppPlace, path: string, body: Buffer, userName: string, limitMs: number): Promise<Buffer | null> {
  const headers = { 'Content-Type': 'application/ipp', 'Content-Length': body.length };
  const options: RequestOptions =
    place.kind === 'socket'
      ? { socketPath: place.path, headers: { ...headers, Host: 'localhost', Authorization: `PeerCred ${userName}` } }
      : { host: place.host, port: place.port, headers };
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(null);
    const posted = request({ ...options, path, method: 'POST', agent: false, signal: AbortSignal.timeout(limitMs) }, (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('error', giveUp);
      answer.on('data', (part: Buffer) => {
        size += part.length;
        if (size > MAX_ANSWER_BYTES) posted.destroy();
        else parts.push(part);
      });
      answer.on('end', () => resolve(answer.statusCode === 200 ? Buffer.concat(parts) : Buffer.alloc(0)));
      answer.on('close', giveUp);
    });
    posted.on('error', giveUp);
    posted.end(body);
  });
}

/** Where cupsd listens on this system unless told otherwise: first the socket, which tells it who we are. */
export const CUPS_SOCKETS = ['/run/cups/cups.sock', '/var/run/cupsd', '/private/var/run/cupsd'] as const;
export const CUPS_PORT: IppPlace = { kind: 'host', host: 'localhost', port: 631 };

export function isAnswered(answer: Result<IppAnswer, IppProblem>): answer is { ok: true; value: IppAnswer } {
  return answer.ok && answer.value.status < 0x0100;
}
