import type { Example } from '../example.ts';
import { Figure, FigureGrid } from './figure.tsx';

export const examples: readonly Example[] = [
  {
    name: 'figures',
    kind: 'block',
    render: () => (
      <FigureGrid label="Показатели">
        <Figure title="Индивидуальный подход" value="84" margin="± 2,1" lines={['1 240 человек', '4–5: 76 %']} />
        <Figure title="Лёгкость" value="78" margin="± 2,4" lines={['1 198 человек', '4–5: 76 %']} />
        <Figure title="Приятное общение" value={null} lines={['Мало ответов']} />
        <Figure title="Лояльность" value="81" margin="± 1,9" lines={['1 105 человек', '4–5: 76 %']} />
        <Figure title="NPS" value="+46" margin="± 4,2" lines={['1 105 человек', '4–5: 76 %']} />
      </FigureGrid>
    ),
  },
];
