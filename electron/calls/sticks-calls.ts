import { err, ok } from '#shared/result.ts';
import type { Drives } from '../drives/drives.ts';
import { writeOnStick } from '../drives/write-on-stick.ts';
import type { Log } from '../log/log.ts';
import type { CallsOf } from './calls-of.ts';

export interface SticksCallsDeps {
  readonly drives: Drives;
  readonly log: Log;
}

export function sticksCalls({ drives, log }: SticksCallsDeps): CallsOf<'sticks'> {
  return {
    async 'sticks.list'() {
      return ok((await drives.list()).map(({ id, name }) => ({ id, name })));
    },
    async 'sticks.write'({ drive, files }) {
      const stick = (await drives.list()).find(({ id }) => id === drive);
      const written = stick === undefined ? err({ code: 'no-stick' as const }) : await writeOnStick(stick, files);
      // That it was done, never what: not even the stick's label, it may be a person's name.
      log.info('stick-written', { outcome: written.ok ? 'ok' : written.problem.code });
      return written;
    },
  };
}
