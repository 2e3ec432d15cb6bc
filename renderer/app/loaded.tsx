import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is fetched when first shown. A failure to fetch is a failure of the screen: its boundary shows the calm page. */
export function loaded<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Loaded(props: P) {
    const [state, setState] = useState<{ readonly view?: ComponentType<P>; readonly error?: unknown }>({});
    useEffect(() => {
      load().then(
        (view) => setState({ view }),
        (error: unknown) => setState({ error }),
      );
    }, []);
    if (state.error !== undefined) throw state.error;
    const View = state.view;
    return View === undefined ? null : <View {...props} />;
  };
}
