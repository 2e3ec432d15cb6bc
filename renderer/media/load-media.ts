/** Bytes of a picture or clip from the machine. */
import type { CallAnswer } from '#shared/kiosk-api.ts';

/** @returns null when the machine does not give it: the words of the topic say everything without it */
export type LoadMedia = (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** @param ask `content.media`, or `packs.media` for a look before installation */
export function mediaFrom(ask: (name: string) => Promise<CallAnswer<'content.media'>>): LoadMedia {
  return async (name) => {
    const answer = await ask(name);
    return answer.ok ? Uint8Array.from(atob(answer.value), (character) => character.charCodeAt(0)) : null;
  };
}
