/** Which devices can be asked about themselves: one that cannot must not be taken for one that is switched off. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { askNetworkPrinter, deviceFacts, type AskDeviceAt } from '../../../../electron/printing/cups/cups-device.ts';
import { GROUP } from '../../../../electron/printing/cups/ipp-message.ts';

let server: Server;
let status: number;
let asked: string[];

beforeEach(async () => {
  status = 200;
  asked = [];
  server = createServer((_request, response) => response.writeHead(status).end('not IPP'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => server.close());

const uri = () => `ipp://127.0.0.1:${(server.address() as AddressInfo).port}/ipp/print`;
const silent: AskDeviceAt = (host, port) => {
  asked.push(`${host} ${port}`);
  return async () => err({ code: 'no-answer' });
};

test.each([426, 401, 403, 301, 200])(
  'a device that answers %i and no IPP is left to cupsd, which may know better',
  async (code) => {
    status = code;
    expect(await deviceFacts(uri(), askNetworkPrinter('kiosk'))).toBeNull();
  },
);

test('one that nobody answers for is off', async () => {
  const gone = uri();
  server.close();
  await once(server, 'close');
  expect(await deviceFacts(gone, askNetworkPrinter('kiosk'))).toMatchObject({ fault: 'offline' });
});

test('a printer that was found on the network is named by its service, which is no host: cupsd finds it, we do not', async () => {
  expect(await deviceFacts('ipp://HP%20LaserJet%20M15w._ipp._tcp.local/', silent)).toBeNull();
  expect(asked).toEqual([]);
});

test('an address of IPv6 is asked without its brackets', async () => {
  await deviceFacts('ipp://[fd00::7]:8631/ipp/print', silent);
  expect(asked).toEqual(['fd00::7 8631']);
});

test.each(['usb://HP/LaserJet', 'ipps://printer.local/ipp/print', 'ipp://', undefined])('%s cannot be asked', async (given) => {
  expect(await deviceFacts(given, silent)).toBeNull();
  expect(asked).toEqual([]);
});

test('what the device says of itself counts', async () => {
  const attributes = new Map([['printer-state-reasons', ['media-empty-error']]]);
  const answering: AskDeviceAt = () => async () => ok({ status: 0, id: 1, groups: [{ tag: GROUP.printer, attributes }] });
  expect(await deviceFacts(uri(), answering)).toMatchObject({ fault: 'out-of-paper' });
});
