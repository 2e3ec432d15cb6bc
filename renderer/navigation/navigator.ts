/** A stack of screens in memory: «Назад» is `back()`, the end of a visit is `reset()`. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { homeRoute, type Route, type ScreenName } from './route.ts';

export interface Navigator {
  readonly route: ReadonlySignal<Route>;
  readonly canGoBack: ReadonlySignal<boolean>;
  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Back over all that was opened since that screen. Where it was not on the way, nothing happens. */
  readonly backTo: (screen: ScreenName) => void;
  /** Screens on the way here that no longer have anything to show: «Назад» passes over them. */
  readonly forget: (isGone: (route: Route) => boolean) => void;
  /** Forgets the way here: afterwards «Назад» does not lead into it again. */
  readonly reset: (route?: Route) => void;
}

export function createNavigator(): Navigator {
  const stack = signal<readonly Route[]>([homeRoute]);
  return {
    route: computed(() => stack.value.at(-1) ?? homeRoute),
    canGoBack: computed(() => stack.value.length > 1),
    go: (route) => {
      stack.value = [...stack.value, route];
    },
    back: () => {
      if (stack.value.length > 1) stack.value = stack.value.slice(0, -1);
    },
    backTo: (screen) => {
      const index = stack.value.findLastIndex((route) => route.screen === screen);
      if (index !== -1) stack.value = stack.value.slice(0, index + 1);
    },
    forget: (isGone) => {
      const [now = homeRoute] = stack.value.slice(-1);
      stack.value = [...stack.value.slice(0, -1).filter((route) => !isGone(route)), now];
    },
    reset: (route = homeRoute) => {
      // Staff doors lead nowhere back: behind them is the visitors' side, and the way there is the end of the visit.
      stack.value = route.screen === 'home' || route.screen.startsWith('staff-') ? [route] : [homeRoute, route];
    },
  };
}
