import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIpp, encodeIpp, GROUP, type IppAttribute, type IppValue } from '../../../../electron/printing/cups/ipp-message.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const plain: fc.Arbitrary<IppAttribute> = fc
  .tuple(
    fc.constantFrom('text', 'keyword', 'uri', 'integer', 'enum', 'boolean' as const),
    fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
  )
  .chain(([kind, name]) => {
    const value: fc.Arbitrary<IppValue> =
      kind === 'boolean' ? fc.boolean() : kind === 'integer' || kind === 'enum' ? number : text;
    return fc.array(value, { minLength: 1, maxLength: 4 }).map((values): IppAttribute => [kind, name, ...values]);
  });

describe('IPP messages', () => {
  it('are read back as they were written, whatever the names, numbers and letters', () => {
    fc.assert(
      fc.property(fc.uniqueArray(plain, { selector: ([, name]) => name, maxLength: 8 }), number, (attributes, id) => {
        const read = decodeIpp(encodeIpp({ operation: 2, id: id >>> 0, groups: [{ tag: GROUP.operation, attributes }] }));
        const expected = new Map(attributes.map(([, name, ...values]) => [name, values]));
        expect(read).toEqual({
          ok: true,
          value: { status: 2, id: id >>> 0, groups: [{ tag: GROUP.operation, attributes: expected }] },
        });
      }),
    );
  });

  it('follow RFC 8010 to the byte', () => {
    const bytes = encodeIpp({
      operation: 0x000b,
      id: 1,
      groups: [{ tag: GROUP.operation, attributes: [['charset', 'attributes-charset', 'utf-8']] }],
    });
    expect(bytes.toString('hex')).toBe(
      `0200000b0000000101470012${Buffer.from('attributes-charset').toString('hex')}0005${Buffer.from('utf-8').toString('hex')}03`,
    );
  });

  it('read over collections and keep what follows them', () => {
    const size: IppAttribute = ['collection', 'media-size', [['integer', 'x-dimension', 8000]]];
    const attributes: IppAttribute[] = [
      ['collection', 'media-col', [size]],
      ['name', 'job-name', 'ticket-1'],
    ];
    const read = decodeIpp(encodeIpp({ operation: 0, id: 1, groups: [{ tag: GROUP.job, attributes }] }));
    expect(read.ok && read.value.groups[0]?.attributes.get('job-name')).toEqual(['ticket-1']);
    expect(read.ok && read.value.groups[0]?.attributes.get('media-col')).toEqual([]);
  });

  it('never make the kiosk fall over: any bytes are an answer or «malformed»', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeIpp(Buffer.from(bytes))).toHaveProperty('ok');
      }),
    );
  });

  it('are malformed when cut anywhere, and survive any flipped byte', () => {
    const whole = encodeIpp({
      operation: 0,
      id: 7,
      groups: [{ tag: GROUP.printer, attributes: [['keyword', 'printer-state-reasons', 'media-jam-error', 'media-low']] }],
    });
    for (let end = 0; end < whole.length; end++) expect(decodeIpp(whole.subarray(0, end)).ok).toBe(false);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(decodeIpp(damaged)).toHaveProperty('ok');
      }),
    );
  });
});
