import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { useResume } from '../use-resume.ts';

/** The way by letters for who has a word of their own, then fields of work. */
export function FieldList({ step }: { readonly step: ResumeStep }) {
  const { services, data } = useResume();
  const { navigator, visit } = services;
  const search = (): void => {
    visit.value.tradeText.value = '';
    navigator.go({ screen: 'resume-search', ...step });
  };
  return (
    <PickList
      label={words.wanted.fields}
      picks={[
        { key: 'search', label: words.wanted.search, icon: 'search', onPress: search },
        ...data.fields.map(({ id, title, icon }) => ({
          key: id,
          label: title,
          icon: iconOf(icon),
          onPress: () => navigator.go({ screen: 'resume-trades', field: id, ...step }),
        })),
      ]}
    />
  );
}
