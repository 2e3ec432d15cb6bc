/** Sticks that are in the machine now. */
export interface Drive {
  /** Stays the same while it is in: its mount point. */
  readonly id: string;
  /** For people: the stick's label, or its folder. */
  readonly name: string;
  readonly path: string;
}

export interface Drives {
  /** Asked by who needs it, about every 2 s while a screen waits for a stick: nothing polls when nobody looks. */
  readonly list: () => Promise<readonly Drive[]>;
}
