import { Hand } from './hand.ts';
import { keysTo } from './key-way.ts';
import { focusOn, placeOf, see, type Control, type Sight } from './sight.ts';

/** the ring is at least so thick, CSS px. */
const LEAST_RING_PX = 2;

/** Has arrows, Tab, Enter and Space, and a real keyboard for text. */
export class KeyHand extends Hand {
  /** Keys that moved the focus. */
  moves = 0;

  protected async type(text: string): Promise<void> {
    const sight = await see(this.page);
    const field = sight.controls.find(({ kind }) => kind === 'field');
    if (field === undefined) throw new Error(`nothing is typed on «${sight.heading}»`);
    await this.#movesTo(field, sight);
    await this.page.keyboard.type(text);
    this.letters += text.length;
  }

  async confirms(): Promise<Sight> {
    const before = placeOf(await this.sees());
    await this.page.keyboard.press('Enter');
    this.taps += 1;
    return this.seesAnother(before);
  }

  protected async act(control: Control, sight: Sight): Promise<void> {
    await this.#movesTo(control, sight);
    await this.page.keyboard.press(control.kind === 'mark' ? 'Space' : 'Enter');
  }

  async #movesTo({ name }: Control, sight: Sight): Promise<void> {
    // What cannot be pressed now can be reached all the same.
    const reachable = sight.controls.filter(({ isShown }) => isShown);
    const at = sight.controls[sight.focused];
    const keys = keysTo(
      reachable,
      at === undefined ? -1 : reachable.indexOf(at),
      reachable.findIndex((one) => one.name === name),
    );
    for (const key of keys) await this.page.keyboard.press(key);
    this.moves += keys.length;
    const { index, ringPx } = await focusOn(this.page);
    const there = sight.controls[index];
    if (there?.name !== name) throw new Error(`${keys.join(' ')} leads to «${there?.name ?? 'nothing'}», not to «${name}»`);
    if (ringPx < LEAST_RING_PX) throw new Error(`no ring round «${name}»: ${ringPx} px`);
  }
}
