import './frame.css';
import './frame-dense.css';
import '../pager/pager.css';
import { createContext, type ComponentChildren, type RefObject } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import { useArrowKeys } from '../press/arrow-keys.ts';
import { type Room, useRoom } from './room/use-room.ts';

export interface FrameProps {
  /** A `Main`. */
  readonly children?: ComponentChildren;
  /** Top right; a `<header>`. */
  readonly back?: ComponentChildren;
  /** Bottom edge; a `<footer>`. */
  readonly bar?: ComponentChildren;
  /** Above everything on tall screens, out of reach: never a control in it. */
  readonly stage?: ComponentChildren;
}

/** What the area had room for on the screen before. */
export interface Guesses {
  isWide: boolean;
  /** Of what was found, beside the keys. */
  rows: number;
}

/** What a `Main` needs of the frame around it. */
export interface FramePlace extends Room {
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly guesses: Partial<Guesses>;
}

const Context = createContext<FramePlace | null>(null);

export function useFrame(): FramePlace {
  const place = useContext(Context);
  if (place === null) throw new Error('Frame is missing above this component');
  return place;
}

/** Of all frames: what is guessed is compared with what there is, before it is painted. */
const guesses: Partial<Guesses> = {};

/** The one grid of all screens and dialogs. It stands; what is asked in it comes and goes (`Main`). */
export function Frame({ children, back, bar, stage }: FrameProps) {
  const screen = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  useArrowKeys(screen);
  const place = useMemo(() => ({ screen, frame, guesses, ...room }), [room]);
  return (
    <div class="screen" ref={screen}>
      {stage !== undefined && (
        <div class="screen-stage" aria-hidden="true">
          {stage}
        </div>
      )}
      <div class="screen-room">
        <div class="frame" ref={frame} data-tight={room.isTight ? '' : undefined}>
          <Context.Provider value={place}>{children}</Context.Provider>
          {back}
          {bar}
        </div>
      </div>
    </div>
  );
}
