import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { Stepper } from './stepper.tsx';

function SecondsExample() {
  const [value, setValue] = useState(120);
  return (
    <Stepper
      label="Ждать до вопроса «Вы ещё здесь?»"
      shown={`${value} с`}
      value={value}
      min={60}
      max={300}
      step={10}
      onChange={setValue}
      lessLabel="Меньше"
      moreLabel="Больше"
    />
  );
}

export const examples: readonly Example[] = [{ name: 'stepper', kind: 'block', render: () => <SecondsExample /> }];
