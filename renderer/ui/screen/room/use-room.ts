import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { watchSize } from '../../pager/watch-size.ts';

/** Below this many lines of body text a screen has no room for the usual order: actions go beside the content, the kicker into it. */
const TIGHT_HEIGHT_EM = 16;
const TIGHT_WIDTH_EM = 22;
/** Field, four rows of keys, heading, buttons and bar, one under the other, mm and em of the text. */
const LOW_HEIGHT_MM = 150;
const LOW_HEIGHT_EM = 18;

/** Two columns, the margins, and what stands above and below them, em of the text. */
const BROAD_WIDTH_EM = 46;
const BROAD_HEIGHT_EM = 24;

/** What the size of the letters leaves of a frame. */
export interface Room {
  /** The dense order is needed (largest text on a small tablet). */
  readonly isTight: boolean;
  /** Too low for a button below the keys: then it stands among them (the rule for small screens of U-31). */
  readonly isLow: boolean;
  /** Blocks can probably stand beside each other; `useIsWide` measures whether they can. */
  readonly isBroad: boolean;
}

const plenty: Room = { isTight: false, isLow: false, isBroad: false };

export function useRoom(frame: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(plenty);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const now = roomIn(element);
      setRoom((before) => (isSame(before, now) ? before : now));
    };
    measure();
    return watchSize(element, measure);
  }, []);
  return room;
}

function roomIn(frame: HTMLElement): Room {
  const { clientWidth, clientHeight } = frame;
  if (clientHeight === 0) return plenty;
  const em = Number.parseFloat(getComputedStyle(frame).fontSize) || 1;
  const mm = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--mm')) || 1;
  return {
    isTight: clientHeight < TIGHT_HEIGHT_EM * em || clientWidth < TIGHT_WIDTH_EM * em,
    isLow: clientHeight < LOW_HEIGHT_MM * mm || clientHeight < LOW_HEIGHT_EM * em,
    isBroad: clientWidth >= BROAD_WIDTH_EM * em && clientHeight >= BROAD_HEIGHT_EM * em,
  };
}

function isSame(one: Room, other: Room): boolean {
  return one.isTight === other.isTight && one.isLow === other.isLow && one.isBroad === other.isBroad;
}
