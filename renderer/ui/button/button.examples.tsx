import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Button, type ButtonProps } from './button.tsx';

const buttons: Record<string, ButtonProps> = {
  primary: { label: 'Продолжить', kind: 'primary', onPress: nothing },
  'primary-icon': { label: 'Взять талон сюда', kind: 'primary', icon: 'ticket', onPress: nothing },
  secondary: { label: 'Пропустить', onPress: nothing },
  quiet: { label: 'Есть право пройти без очереди?', kind: 'quiet', icon: 'badge-check', onPress: nothing },
  danger: { label: 'Завершить и стереть', kind: 'danger', icon: 'log-out', onPress: nothing },
  disabled: { label: 'Продолжить', kind: 'secondary', isDisabled: true, onPress: nothing },
  'primary-disabled': { label: 'Продолжить', kind: 'primary', isDisabled: true, onPress: nothing },
};

export const examples: readonly Example[] = Object.entries(buttons).map(([name, props]) => ({
  name: `button-${name}`,
  kind: 'block',
  render: () => <Button {...props} />,
}));
