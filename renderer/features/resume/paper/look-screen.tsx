/** Order and look of the page; both act at once and are forgotten with the visit. */
import type { Layout } from '#shared/resume/resume.ts';
import { designs } from '../../../printing/resume/resume-document.ts';
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { PageSample } from '../../../ui/page-view/page-sample.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Segment } from '../../../ui/segment/segment.tsx';
import { resumeOfVisit } from './resume-of-visit.ts';

const say = resumeScreens.look;
const layouts: readonly Layout[] = ['by-years', 'by-skills'];

export function LookScreen() {
  const services = useServices();
  const { visit, navigator } = services;
  const { resume, resumePaper } = visit.value;
  const layout = resumeOfVisit(services)?.layout ?? 'by-years';
  return (
    <Screen heading={say.heading} primary={{ label: say.done, onPress: navigator.back }}>
      <Segment
        label={say.layout}
        value={layout}
        options={layouts.map((value) => ({
          value,
          label: say.layouts[value],
          sample: <PageSample order={value === 'by-years' ? 'years' : 'points'} />,
        }))}
        onChange={(next) => (resume.value = { ...resume.value, layout: next })}
      />
      <Segment
        label={say.design}
        value={resumePaper.value.design}
        options={designs.map((value) => ({
          value,
          label: say.designs[value],
          sample: <PageSample hasAccent={value === 'accent'} />,
        }))}
        onChange={(design) => (resumePaper.value = { ...resumePaper.value, design })}
      />
      <p>{say.layoutHint[layout]}</p>
    </Screen>
  );
}
