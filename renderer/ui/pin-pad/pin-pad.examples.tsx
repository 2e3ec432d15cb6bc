import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { Screen } from '../screen/screen.tsx';
import { PinPad } from './pin-pad.tsx';

function PinExample() {
  const [value, setValue] = useState('123');
  return (
    <Screen heading="Код сотрудника">
      <PinPad
        label="Цифры"
        value={value}
        onChange={setValue}
        length={6}
        eraseLabel="Стереть"
        progressLabel={(count) => `Введено цифр: ${count}`}
      />
    </Screen>
  );
}

export const examples: readonly Example[] = [{ name: 'pin', kind: 'screen', render: () => <PinExample /> }];
