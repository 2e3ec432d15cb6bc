/** «Другая работа»: the same fields as in the first question. */
import type { ScreenOf } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { kickerOf } from '../use-resume.ts';
import { FieldList } from './field-list.tsx';

export function FieldsScreen({ route }: { readonly route: ScreenOf<'resume-fields'> }) {
  const { of, index, after } = route;
  const step = { of, index, after };
  return (
    <Screen
      heading={of === 'school-profession' ? words.wanted.otherProfession : words.wanted.other}
      kicker={kickerOf(step, true)}
      lead={words.wanted.fieldsLead}
    >
      <FieldList step={step} />
    </Screen>
  );
}
