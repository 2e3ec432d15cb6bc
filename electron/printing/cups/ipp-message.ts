/** IPP messages (RFC 8010): as much of the encoding as a kiosk needs to speak with a print system. Collections are written, and read over. */
import { err, ok, type Result } from '#shared/result.ts';

/** Value tags of RFC 8010 §3.5.2. */
const VALUE_TAGS = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mime: 0x49,
} as const;
const BEGIN_COLLECTION = 0x34;
const END_COLLECTION = 0x37;
const MEMBER_NAME = 0x4a;
const LAST_GROUP_TAG = 0x0f;
const END_OF_ATTRIBUTES = 0x03;
/** With language: two length-prefixed strings in one value; only the second is text. */
const TEXT_WITH_LANGUAGE = [0x35, 0x36];

export const GROUP = { operation: 0x01, job: 0x02, printer: 0x04 } as const;

export type IppValue = string | number | boolean;
export type ValueKind = keyof typeof VALUE_TAGS;
/** One attribute to send: its kind, its name, one or more values. */
export type IppAttribute =
  | readonly [kind: ValueKind, name: string, ...values: IppValue[]]
  | readonly [kind: 'collection', name: string, members: readonly IppAttribute[]];
export interface IppRequest {
  readonly operation: number;
  readonly id: number;
  readonly groups: readonly { readonly tag: number; readonly attributes: readonly IppAttribute[] }[];
}

export type IppAttributes = ReadonlyMap<string, readonly IppValue[]>;
export interface IppAnswer {
  /** Below 0x0100: successful. */
  readonly status: number;
  readonly id: number;
  readonly groups: readonly { readonly tag: number; readonly attributes: IppAttributes }[];
}

/** @returns the message's head; a document follows it without any mark */
export function encodeIpp({ operation, id, groups }: IppRequest): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(0x0200);
  head.writeUInt16BE(operation, 2);
  head.writeUInt32BE(id, 4);
  const parts = groups.flatMap(({ tag, attributes }) => [Buffer.of(tag), ...attributes.flatMap(encodeAttribute)]);
  return Buffer.concat([head, ...parts, Buffer.of(END_OF_ATTRIBUTES)]);
}

function encodeAttribute(attribute: IppAttribute): Buffer[] {
  if (attribute[0] === 'collection') {
    const [, name, members] = attribute;
    return [part(BEGIN_COLLECTION, name), ...members.flatMap(encodeMember), part(END_COLLECTION, '')];
  }
  const [kind, name, ...values] = attribute;
  return values.map((value, index) => part(VALUE_TAGS[kind], index === 0 ? name : '', encodeValue(value)));
}

/** RFC 8010 §3.1.7: a member's name travels as a value, its values without a name. */
function encodeMember(attribute: IppAttribute): Buffer[] {
  const [, name] = attribute;
  const nameless: IppAttribute = attribute[0] === 'collection' ? ['collection', '', attribute[2]] : withoutName(attribute);
  return [part(MEMBER_NAME, '', Buffer.from(name)), ...encodeAttribute(nameless)];
}

function withoutName([kind, , ...values]: readonly [ValueKind, string, ...IppValue[]]): IppAttribute {
  return [kind, '', ...values];
}

function part(tag: number, name: string, value: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([Buffer.of(tag), sized(Buffer.from(name)), sized(value)]);
}

function encodeValue(value: IppValue): Buffer {
  if (typeof value === 'boolean') return Buffer.of(Number(value));
  if (typeof value === 'string') return Buffer.from(value);
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function sized(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** @returns `malformed` for bytes that are no whole IPP message; never throws, whatever the bytes */
export function decodeIpp(bytes: Buffer): Result<IppAnswer, { readonly code: 'malformed' }> {
  if (bytes.length < 9) return err({ code: 'malformed' });
  const groups: { tag: number; attributes: Map<string, IppValue[]> }[] = [];
  let values: IppValue[] | null = null;
  let depth = 0;
  for (let at = 8; at < bytes.length;) {
    const tag = bytes.readUInt8(at++);
    if (tag === END_OF_ATTRIBUTES) return ok({ status: bytes.readUInt16BE(2), id: bytes.readUInt32BE(4), groups });
    if (tag <= LAST_GROUP_TAG) {
      groups.push({ tag, attributes: new Map() });
      values = null;
      continue;
    }
    const name = readSized(bytes, at);
    const value = name === null ? null : readSized(bytes, at + 2 + name.length);
    const group = groups.at(-1);
    if (name === null || value === null || group === undefined) return err({ code: 'malformed' });
    at += 4 + name.length + value.length;
    if (tag === END_COLLECTION) depth = Math.max(0, depth - 1);
    if (depth === 0 && name.length > 0) {
      values = [];
      group.attributes.set(name.toString(), values);
    }
    const decoded = depth === 0 ? decodeValue(tag, value) : null;
    if (decoded !== null) values?.push(decoded);
    if (tag === BEGIN_COLLECTION) depth++;
  }
  return err({ code: 'malformed' });
}

function readSized(bytes: Buffer, at: number): Buffer | null {
  if (at + 2 > bytes.length) return null;
  const end = at + 2 + bytes.readUInt16BE(at);
  return end > bytes.length ? null : bytes.subarray(at + 2, end);
}

/** Kinds that nobody here reads (dates, resolutions, ranges, «no value») are null. */
function decodeValue(tag: number, value: Buffer): IppValue | null {
  if (tag === VALUE_TAGS.integer || tag === VALUE_TAGS.enum) return value.length === 4 ? value.readInt32BE() : null;
  if (tag === VALUE_TAGS.boolean) return value.length === 1 ? value[0] === 1 : null;
  if (tag >= VALUE_TAGS.text && tag <= VALUE_TAGS.mime) return value.toString();
  if (!TEXT_WITH_LANGUAGE.includes(tag)) return null;
  const language = readSized(value, 0);
  return language === null ? null : (readSized(value, 2 + language.length)?.toString() ?? null);
}
