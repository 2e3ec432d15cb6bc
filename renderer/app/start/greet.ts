import type { Boot, Kiosk } from '#shared/kiosk-api.ts';
import { wait } from './wait.ts';

const RETRY_MS = 1000;

/** Asks the machine until it answers: it may still be checking its journal. The page shows «Одну минуту» meanwhile. */
export async function greet(kiosk: Kiosk): Promise<Boot> {
  for (;;) {
    const answer = await kiosk.call['kiosk.hello']({});
    if (answer.ok) return answer.value;
    await wait(RETRY_MS);
  }
}
