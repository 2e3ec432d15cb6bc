import type { ComponentChildren } from 'preact';

/** One way a component is used, shown in the gallery and examined by axe in every theme and size. */
export interface Example {
  /** In English, for the gallery's address: `tile-lead`. */
  readonly name: string;
  /** `whole`: all there is to see; `screen`: one `Screen`; `block`: is shown inside a plain one. */
  readonly kind: 'whole' | 'screen' | 'block';
  readonly render: () => ComponentChildren;
}
