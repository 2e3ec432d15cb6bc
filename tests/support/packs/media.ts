/** Pictures and clips to order, whole and broken: made here byte by byte, so that each fault is exactly one. */
import { crc32, deflateSync } from 'node:zlib';

export interface PngPlan {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
  /** Rows of pixels with their filter bytes; by default as the head says, a soft gradient. */
  readonly rows?: Buffer;
  /** Chunks between the head and the pixels. */
  readonly extra?: readonly (readonly [type: string, data: Buffer])[];
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

export function png({ width = 60, height = 40, depth = 8, colour = 2, interlace = 0, rows, extra = [] }: PngPlan = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...extra.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows ?? gradient(width, height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Hills in the kiosk's colours. */
function gradient(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isHill = y > height * (0.6 + 0.15 * Math.sin((x / width) * 6));
      rows.set(isHill ? [10 + (y * 60) / height, 72, 78] : [250, 246 - (y * 60) / height, 214], y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  return rows;
}

/** A soft tone, 8 bits, one channel. */
export function wav(seconds: number, rate = 8000): Buffer {
  const samples = Math.round(seconds * rate);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples + (samples % 2), 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples + (samples % 2), 40);
  const tone = Buffer.alloc(samples + (samples % 2), 128);
  for (let at = 0; at < samples; at += 1) tone[at] = 128 + Math.round(40 * Math.sin((at * 2 * Math.PI * 220) / rate));
  return Buffer.concat([head, tone]);
}

/** MPEG-1 layer III at 128 kbit/s, 44 100 Hz: 417 bytes and 26 ms a frame. Silence. */
export function mp3(frames: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0xc4]);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

/** Pages of Opus: a head, and one page of packets that ends at `seconds`. */
export function ogg(seconds: number, head = 'OpusHead'): Buffer {
  return Buffer.concat([
    oggPage(2, 0, Buffer.from(`${head}\u0001\u0001........`)),
    oggPage(4, seconds * 48_000, Buffer.alloc(60, 3)),
  ]);
}

function oggPage(flags: number, granule: number, body: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.write('OggS', 0);
  head[5] = flags;
  head.writeBigInt64LE(BigInt(Math.round(granule)), 6);
  head.writeUInt32LE(7, 14);
  head[26] = 1;
  head[27] = body.length;
  return Buffer.concat([head, body]);
}

/** A topic and its clip: one large file in a pack. @param seconds 11 KB each */
export function spoken(seconds: number, id = 'a'): Readonly<Record<string, Buffer>> {
  return { [`topics/${id}.md`]: topicFile(id), [`speech/${id}.wav`]: wav(seconds, 11_025) };
}

/** A small topic in the fixture's menu, to which a picture and a clip may belong. */
export function topicFile(id: string, head: readonly string[] = []): Buffer {
  return Buffer.from(
    [
      '---',
      `id: ${id}`,
      `title: Тема ${id}`,
      'icon: circle-help',
      'words: [тема]',
      'needs: { ask: 1 }',
      'ticket: { entry: ask }',
      'trust: confirmed',
      ...head,
      '---',
      '## Коротко',
      'Мы поможем.',
      '## Кому',
      'Всем.',
      '## Шаги',
      '1. Придите.',
      '2. Спросите.',
      '3. Идите.',
      '## Документы',
      '- Паспорт',
      '## Где',
      'Здесь.',
      '## Частая ошибка',
      'Не ждите долго.',
      '',
    ].join('\n'),
  );
}
