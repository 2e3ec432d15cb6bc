import type { Example } from '../example.ts';
import { Progress } from './progress.tsx';

export const examples: readonly Example[] = [
  { name: 'half', kind: 'block', render: () => <Progress label="Читаем пакет" value={43} max={100} text="43 %" /> },
];
