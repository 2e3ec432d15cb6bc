/** The text as codes for a phone's camera. Drawn only when asked for; whoever stands near can read a code, and is told so. */
import './code-screen.css';
import { useMemo, useState } from 'preact/hooks';
import { useCodes } from '../../../codes/use-codes.ts';
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Code } from '../../../ui/code/code.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { resumeOfVisit } from '../paper/resume-of-visit.ts';
import { codeTexts, plainText } from './plain-text.ts';

const say = resumeScreens.code;

export function CodeScreen() {
  const services = useServices();
  const [at, setAt] = useState(0);
  const texts = useMemo(() => {
    const resume = resumeOfVisit(services);
    return resume === null ? [] : codeTexts(plainText(resume));
  }, []);
  const codes = useCodes(texts);
  const isLast = at >= texts.length - 1;
  const next = { label: say.next, onPress: () => setAt(at + 1) };
  const done = { label: say.done, icon: 'check' as const, onPress: services.navigator.back };
  const first = { label: say.again, onPress: () => setAt(0) };
  return (
    <Screen
      heading={say.heading}
      lead={say.lead}
      primary={isLast ? done : next}
      secondary={isLast && texts.length > 1 ? first : undefined}
    >
      {at < texts.length && (
        <div class="resume-code" data-blocks>
          <div data-block>
            <Code code={codes[at]} label={say.label(at + 1)} />
          </div>
          <div class="resume-code-words" data-blocks>
            <p>
              <strong>{say.part(at + 1, texts.length)}</strong>
            </p>
            <Notice>{say.secret}</Notice>
          </div>
        </div>
      )}
    </Screen>
  );
}
