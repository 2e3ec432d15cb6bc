import { useEffect, useState } from 'preact/hooks';
import { COUNTDOWN_FROM_SECONDS } from '#shared/session/session.ts';
import { visit as words } from '../../strings/visit.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import type { AppState } from '../start/app-state.ts';

/** U-23: covers everything, asks once, shows seconds only in the second half. @param endsAt by the session's clock */
export function StillThere({ app, endsAt }: { readonly app: AppState; readonly endsAt: number }) {
  const [secondsLeft, setSecondsLeft] = useState(() => secondsUntil(endsAt, app));
  useEffect(() => {
    const timer = setInterval(() => setSecondsLeft(secondsUntil(endsAt, app)), 250);
    return () => clearInterval(timer);
  }, [endsAt, app]);
  const stay = (): void => app.clock.send({ type: 'stay' });
  return (
    <Dialog
      heading={words.stillThere.heading}
      lead={app.services.content.strings['privacy.clears'] ?? words.stillThere.lead}
      primary={{ label: words.stillThere.stay, onPress: stay }}
      secondary={{ label: words.stillThere.end, onPress: () => app.services.endVisit('button') }}
      onEscape={stay}
    >
      {secondsLeft <= COUNTDOWN_FROM_SECONDS && <p>{words.stillThere.countdown(secondsLeft)}</p>}
    </Dialog>
  );
}

function secondsUntil(endsAt: number, { clock }: AppState): number {
  return Math.max(0, Math.ceil((endsAt - clock.now()) / 1000));
}
