import './card.css';
import type { ComponentChildren } from 'preact';

export interface CardProps {
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** A white sheet that keeps things of one kind together. */
export function Card({ title, children }: CardProps) {
  return (
    <section class="card" data-blocks>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
