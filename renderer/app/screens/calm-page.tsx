import { Frame } from '../../ui/screen/frame.tsx';
import { Main, type MainAction } from '../../ui/screen/main.tsx';

export interface CalmPageProps {
  readonly heading: string;
  readonly lead: string;
  readonly primary?: MainAction;
}

/** For when nothing else can be shown: says what to do next and blames nobody (U-13). */
export function CalmPage({ heading, lead, primary }: CalmPageProps) {
  return (
    <Frame>
      <Main key={heading} heading={heading} lead={lead} primary={primary} />
    </Frame>
  );
}
