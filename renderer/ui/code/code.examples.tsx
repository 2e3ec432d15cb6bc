import type { Example } from '../example.ts';
import { Code } from './code.tsx';

export const examples: readonly Example[] = [
  {
    name: 'code',
    kind: 'block',
    render: () => <Code code={{ size: 5, path: 'M0 0h5v1h-5zM0 2h3v1h-3zM2 4h3v1h-3z' }} label="Код для телефона" />,
  },
];
