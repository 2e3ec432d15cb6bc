import './trend.css';
import type { ComponentChildren } from 'preact';

/** `Trend`s side by side. */
export function TrendGrid({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="trends" data-blocks>
      {children}
    </div>
  );
}
