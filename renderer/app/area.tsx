/** Screens in a file of their own, fetched once: the first screen never waits for them, and none of them waits twice. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Area<A> {
  /**
   * One component of the area, with that component's own props. Drawn at once when the file is there; else when it comes. A failure to
   * fetch is a failure of the screen: its boundary shows the calm page.
   */
  readonly view: <C extends keyof A>(name: C) => A[C];
  /** Before anybody asks for it. */
  readonly fetch: () => Promise<A>;
}

export function area<A extends object>(load: () => Promise<A>): Area<A> {
  let here: A | undefined;
  let coming: Promise<A> | undefined;

  async function take(): Promise<A> {
    try {
      here = await load();
      return here;
    } catch (error) {
      // The next screen may ask again.
      coming = undefined;
      throw error;
    }
  }
  const fetch = (): Promise<A> => (coming ??= take());

  function view<C extends keyof A>(name: C): A[C] {
    function Loaded(props: object) {
      const [drawn, setDrawn] = useState(here);
      const [error, setError] = useState<unknown>();
      useEffect(() => {
        // Also when it has come since this was drawn: without drawing again the screen would stay empty.
        if (drawn === undefined) fetch().then(setDrawn, setError);
      }, []);
      if (error !== undefined) throw error;
      const View = drawn?.[name] as ComponentType<object> | undefined;
      return View === undefined ? null : <View {...props} />;
    }
    // The wrapper passes the props on unchanged.
    return Loaded as A[C];
  }
  return { view, fetch };
}
