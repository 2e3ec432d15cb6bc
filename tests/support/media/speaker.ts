/** A loudspeaker in place of Web Audio: what would be heard now, and an end on command. Empty bytes are no sound. */
export interface Speaker {
  readonly createContext: () => AudioContext;
  readonly isSounding: () => boolean;
  /** The clip has come to its end by itself. */
  readonly ends: () => void;
}

export function createSpeaker(): Speaker {
  let sounding: EventTarget | null = null;
  const createSource = (): EventTarget => {
    const source = new EventTarget();
    return Object.assign(source, { connect: () => {}, start: () => void (sounding = source) });
  };
  const fakeContext = {
    destination: {},
    async decodeAudioData(bytes: ArrayBuffer) {
      if (bytes.byteLength === 0) throw new DOMException('not sound', 'EncodingError');
      return {};
    },
    createBufferSource: createSource,
    async close() {
      sounding = null;
    },
  };
  return {
    createContext: () => fakeContext as unknown as AudioContext,
    isSounding: () => sounding !== null,
    ends: () => void sounding?.dispatchEvent(new Event('ended')),
  };
}
