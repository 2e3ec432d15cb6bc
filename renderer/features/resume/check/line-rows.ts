import type { AfterAnswer } from '#shared/resume/flow.ts';
import type { Navigator } from '../../../navigation/navigator.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import type { AnswerRow } from '../../../ui/answer-list/answer-list.tsx';
import { goToStep } from '../go-to-step.ts';
import type { AnswerLine } from './answer-lines.ts';

export interface LineRowsOptions {
  readonly navigator: Navigator;
  /** Where an answer leads back to. */
  readonly after: AfterAnswer;
  /** The line that is shown in full for a moment. */
  readonly unmasked?: string | null;
  readonly onShow?: (key: string) => void;
}

/** Lines with their buttons: «Показать» where something is masked, «Изменить» or «Добавить». */
export function rowsOfLines(lines: readonly AnswerLine[], options: LineRowsOptions): readonly AnswerRow[] {
  return lines.map((line) => {
    const { key, label, value, masked } = line;
    const isMasked = masked !== undefined && masked !== value && options.unmasked !== key;
    const action = line.isNew === true ? words.check.add : words.check.change;
    return {
      key,
      label,
      value: (isMasked ? masked : value) || words.check.empty,
      actions: [
        ...(isMasked
          ? [
              {
                label: words.check.show,
                spoken: words.check.spoken(words.check.show, label),
                onPress: () => options.onShow?.(key),
              },
            ]
          : []),
        { label: action, spoken: words.check.spoken(action, label), onPress: () => open(line, options) },
      ],
    };
  });
}

function open({ leadsTo, isNew }: AnswerLine, { navigator, after }: LineRowsOptions): void {
  if ('part' in leadsTo) navigator.go({ screen: 'resume-part', ...leadsTo });
  else goToStep(navigator, { of: leadsTo.ask, index: leadsTo.index, after: isNew === true ? 'added' : after });
}
