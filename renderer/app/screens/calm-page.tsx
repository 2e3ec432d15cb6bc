import { Frame, type FrameAction } from '../../ui/screen/frame.tsx';

export interface CalmPageProps {
  readonly heading: string;
  readonly lead: string;
  readonly primary?: FrameAction;
}

/** For when nothing else can be shown: says what to do next and blames nobody (U-13). */
export function CalmPage({ heading, lead, primary }: CalmPageProps) {
  return <Frame heading={heading} lead={lead} primary={primary} />;
}
