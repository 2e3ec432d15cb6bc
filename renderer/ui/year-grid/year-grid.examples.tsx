import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { Screen } from '../screen/screen.tsx';
import { YearGrid } from './year-grid.tsx';

function YearsExample() {
  const [year, setYear] = useState<number | null>(2019);
  return (
    <Screen heading="С какого года?" lead="Примерно.">
      <YearGrid label="Годы" from={1980} to={2026} value={year} onPick={setYear} />
    </Screen>
  );
}

export const examples: readonly Example[] = [{ name: 'years', kind: 'screen', render: () => <YearsExample /> }];
