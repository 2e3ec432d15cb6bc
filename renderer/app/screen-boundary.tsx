/** A screen that fails ends in a calm page with a way on, never in a blank one (U-13). */
import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Where this is; another place is another try. */
  readonly place: string;
  readonly onError: (error: unknown) => void;
  readonly fallback: () => ComponentChildren;
  readonly children: ComponentChildren;
}

interface State {
  /** The place that failed. */
  readonly failed: string | null;
}

export class ScreenBoundary extends Component<Props, State> {
  override state: State = { failed: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: this.props.place });
    this.props.onError(error);
  }

  override render({ place, fallback, children }: Props): ComponentChildren {
    return this.state.failed === place ? fallback() : children;
  }
}
