import './toggle.css';
import type { ComponentChildren } from 'preact';
import { Row } from '../choice/choice.tsx';

export interface ToggleProps {
  readonly label: string;
  /** A line of explanation. */
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A wish that is on or off: a checkbox row with a line of explanation. */
export function Toggle({ label, hint, isOn, onChange }: ToggleProps) {
  return (
    <div class="choice">
      <Row kind="checkbox" option={{ value: 'on', label, hint }} isChosen={isOn} onPress={() => onChange(!isOn)} />
    </div>
  );
}

/** A few wishes that are no question together. */
export function Toggles({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="toggles" data-blocks>
      {children}
    </div>
  );
}
