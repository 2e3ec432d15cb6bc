/** «Проверьте ответы»: everything once more, each line with its way back (U-7). Numbers and addresses are masked (U-28). */
import { useEffect, useState } from 'preact/hooks';
import { resume as words } from '../../../strings/resume/guide.ts';
import { AnswerList } from '../../../ui/answer-list/answer-list.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { useResume } from '../use-resume.ts';
import { answerLines } from './answer-lines.ts';
import { rowsOfLines } from './line-rows.ts';

/** U-28: how long «Показать» shows. */
const SHOWN_MS = 10_000;

export function CheckScreen() {
  const { services, data, draft, thisYear } = useResume();
  const { navigator } = services;
  const [unmasked, setUnmasked] = useState<string | null>(null);
  // The next screen draws the page: what it needs is loaded while the answers are read.
  useEffect(() => services.printing.pictures.warm(), []);
  useEffect(() => {
    if (unmasked === null) return undefined;
    const hide = setTimeout(() => setUnmasked(null), SHOWN_MS);
    return () => clearTimeout(hide);
  }, [unmasked]);
  const lines = answerLines(draft, data, thisYear);
  // Whoever left the telephone out is not told that it will stand on the sheet.
  const isPhoneHidden = lines.some(({ key, value, masked }) => key === 'phone' && masked !== value);
  const rows = rowsOfLines(lines, {
    navigator,
    after: 'check',
    unmasked,
    onShow: setUnmasked,
  });
  return (
    <Screen
      heading={words.check.heading}
      lead={isPhoneHidden ? words.check.lead : undefined}
      primary={{ label: words.check.preview, icon: 'file-text', onPress: () => navigator.go({ screen: 'resume-preview' }) }}
    >
      <AnswerList label={words.check.list} rows={rows} />
    </Screen>
  );
}
