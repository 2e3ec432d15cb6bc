/** Lines of a topic on the screen break where those of its sheet do. */
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Line } from '../../../renderer/topic/line.tsx';

test('a word of one letter ends no line, a dash begins none', () => {
  const { container } = render(
    <p>
      <Line
        parts={[
          { text: 'Заявка — у нас. ', isBold: true },
          { text: 'Или у вас ИП.', isBold: false },
        ]}
      />
    </p>,
  );
  expect(container.textContent).toBe('Заявка\u00A0— у\u00A0нас. Или у\u00A0вас ИП.');
});
