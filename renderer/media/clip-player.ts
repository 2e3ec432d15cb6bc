/** Plays one clip at a time, only ever after a press. Through Web Audio: no media element, no address. */
import { signal, type ReadonlySignal } from '@preact/signals';

export type ClipState = 'silent' | 'preparing' | 'speaking' | 'failed';

export interface ClipPlayer {
  readonly state: ReadonlySignal<ClipState>;
  /** Resolves when it speaks, or cannot. */
  readonly start: () => Promise<void>;
  /** Silent at once, whatever was going on. */
  readonly stop: () => void;
}

export interface ClipPlayerDeps {
  readonly load: () => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Speech stops the idle clock (U-24). */
  readonly holdTime: () => () => void;
  readonly createContext?: () => AudioContext;
}

/** Enough for a voice; decoded, three minutes then take 35 MB at most. */
const SAMPLES_A_SECOND = 24_000;

export function createClipPlayer(deps: ClipPlayerDeps): ClipPlayer {
  const { load, holdTime, createContext = () => new AudioContext({ sampleRate: SAMPLES_A_SECOND }) } = deps;
  const state = signal<ClipState>('silent');
  /** Ends what is going on now. */
  let end: (() => void) | null = null;

  function stop(): void {
    end?.();
    end = null;
    state.value = 'silent';
  }

  return {
    state,
    stop,
    async start() {
      stop();
      const context = createContext();
      const letTimeRun = holdTime();
      const close = (): void => {
        letTimeRun();
        void context.close();
      };
      end = close;
      state.value = 'preparing';
      const sound = await decode(context, load);
      // Stopped, or started anew, while it was on its way.
      if (end !== close) return;
      if (sound === null) {
        stop();
        state.value = 'failed';
        return;
      }
      const source = context.createBufferSource();
      source.buffer = sound;
      source.connect(context.destination);
      source.addEventListener('ended', () => {
        if (end === close) stop();
      });
      source.start();
      state.value = 'speaking';
    },
  };
}

async function decode(context: AudioContext, load: ClipPlayerDeps['load']): Promise<AudioBuffer | null> {
  const bytes = await load();
  if (bytes === null) return null;
  try {
    return await context.decodeAudioData(bytes.buffer);
  } catch (error) {
    // Not sound, or the context was closed meanwhile.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
