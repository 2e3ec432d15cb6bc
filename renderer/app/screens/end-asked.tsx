import type { EndReason } from '#shared/session/session.ts';
import { visit as words } from '../../strings/visit.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import type { AppState } from '../start/app-state.ts';

/** U-25: one calm question before answers go that nobody has in hand. It covers them meanwhile. */
export function EndAsked({ app, how }: { readonly app: AppState; readonly how: EndReason }) {
  const stay = (): void => {
    app.visit.value.endAsked.value = null;
  };
  return (
    <Dialog
      heading={words.endAsked.heading}
      lead={words.endAsked.lead}
      primary={{ label: words.endAsked.stay, onPress: stay }}
      secondary={{ label: words.endAsked.end, onPress: () => app.services.endVisit(how) }}
      onEscape={stay}
    />
  );
}
