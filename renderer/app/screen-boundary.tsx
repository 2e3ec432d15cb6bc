/** A screen that fails ends in a calm page with a way on, never in a blank one (U-13). */
import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly onError: (error: unknown) => void;
  readonly fallback: (retry: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

export class ScreenBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ hasFailed: true });
    this.props.onError(error);
  }

  override render({ fallback, children }: Props): ComponentChildren {
    return this.state.hasFailed ? fallback(() => this.setState({ hasFailed: false })) : children;
  }
}
