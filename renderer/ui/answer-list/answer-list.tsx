import './answer-list.css';
import { Button } from '../button/button.tsx';

export interface AnswerRow {
  readonly key: string;
  /** What was asked, in a word or two: «Телефон». */
  readonly label: string;
  readonly value: string;
  /** «Изменить», «Показать»: at the end of the row; heard with what they are about. */
  readonly actions: readonly { readonly label: string; readonly spoken: string; readonly onPress: () => void }[];
}

/** What was answered, line by line, each with its way back (U-7). */
export function AnswerList({ label, rows }: { readonly label: string; readonly rows: readonly AnswerRow[] }) {
  return (
    <ul class="answer-list" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} class="answer" data-block data-parts>
          <div class="answer-words" data-blocks>
            <p class="answer-label" data-title>
              {row.label}
            </p>
            <p class="answer-value">{row.value}</p>
          </div>
          <span class="answer-actions" data-blocks>
            {row.actions.map((action) => (
              <Button key={action.label} label={action.label} accessibleName={action.spoken} onPress={action.onPress} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
