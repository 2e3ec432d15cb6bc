import { Hand } from './hand.ts';
import { see, type Control, type Sight } from './sight.ts';

/** Longer than a key rests after a letter. */
const KEY_PACE_MS = 100;
/** Presses that bring any letter under the finger: two other layers and a capital. */
const MOST_TURNS = 4;
const SMALL = /^\p{Ll}$/u;
/** «Ә, другие буквы»: leads to letters, and types none. */
const LAYER = /^(А|123|Ә|Z), /;

/** Has only a finger: what is typed is typed on the keys on the screen. */
export class TouchHand extends Hand {
  /** The keys as they stand now; none: look first. */
  #board: readonly Control[] = [];

  protected async type(text: string): Promise<void> {
    // Keys that may still rest.
    let lately = '';
    for (const letter of text) {
      if (lately.includes(letter.toLowerCase())) {
        await this.page.clock.fastForward(KEY_PACE_MS);
        lately = '';
      }
      await this.#tap(this.#board.find((key) => key.written === letter) ?? (await this.#keyOf(letter)));
      // Small letters leave the keys as they are.
      if (!SMALL.test(letter)) this.#board = [];
      lately += letter.toLowerCase();
      this.letters += 1;
    }
    this.#board = [];
    const { field, heading } = await see(this.page);
    if (field !== text) throw new Error(`typed «${text}», «${heading}» shows «${field ?? ''}»`);
  }

  async confirms(label: string): Promise<Sight> {
    return this.goesBy(label);
  }

  protected act(control: Control): Promise<void> {
    return this.#tap(control);
  }

  async #keyOf(letter: string): Promise<Control> {
    const written = letter === ' ' ? 'Пробел' : letter;
    const other = written === written.toLowerCase() ? written.toUpperCase() : written.toLowerCase();
    for (let turns = 0; turns < MOST_TURNS; turns += 1) {
      // What the letter before turns (capitals) comes with a frame: before it the keys say what they no longer type.
      await this.page.clock.runFor(KEY_PACE_MS);
      const { controls } = await see(this.page);
      const keys = controls.filter(({ name, isShown }) => isShown && !LAYER.test(name));
      const found = keys.find((key) => key.written === written);
      if (found !== undefined) {
        this.#board = keys;
        return found;
      }
      const isSmall = keys.some((key) => key.written === other);
      const turn = controls.find(({ name }) => (isSmall ? name === 'Заглавная' : LAYER.test(name)));
      if (turn === undefined) break;
      await this.#tap(turn);
    }
    throw new Error(`no key types «${letter}»`);
  }

  async #tap({ box: { left, top, right, bottom } }: Control): Promise<void> {
    await this.page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
  }
}
