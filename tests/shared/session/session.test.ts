import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newSession,
  nextDeadline,
  reduceSession,
  WARNING_SECONDS,
  type IdleLimits,
  type ScreenClass,
  type Session,
  type SessionEvent,
} from '#shared/session/session.ts';

const limits: IdleLimits = { infoSeconds: 60, personalSeconds: 120, typingSeconds: 180 };
const run = (events: readonly SessionEvent[], from: Session = newSession): Session =>
  events.reduce((session, event) => reduceSession(session, event, limits), from);
const begin: SessionEvent = { type: 'begin', at: 0 };

describe('idle (U-22, U-23, U-24)', () => {
  test.each<[ScreenClass, number]>([
    ['info', 60],
    ['personal', 120],
    ['typing', 180],
  ])('a %s screen asks after %i s, not a moment before', (screen, seconds) => {
    const shown = run([begin, { type: 'show', screen, at: 0 }]);
    expect(run([{ type: 'tick', at: seconds * 1000 - 1 }], shown).state).toBe('active');
    expect(run([{ type: 'tick', at: seconds * 1000 }], shown).state).toBe('still-there');
  });

  test('staff screens never ask: the staff area has its own lock', () => {
    const staff = run([begin, { type: 'show', screen: 'staff', at: 0 }]);
    expect(nextDeadline(staff, limits)).toBeNull();
    expect(run([{ type: 'tick', at: 10 ** 9 }], staff)).toEqual(staff);
  });

  test('a touch starts the time anew', () => {
    const touched = run([begin, { type: 'touch', at: 59_000 }]);
    expect(run([{ type: 'tick', at: 118_999 }], touched).state).toBe('active');
    expect(run([{ type: 'tick', at: 119_000 }], touched).state).toBe('still-there');
  });

  test('time stands still while paper is on its way, and starts anew after it', () => {
    const paused = run([begin, { type: 'pause', at: 1000 }]);
    expect(nextDeadline(paused, limits)).toBeNull();
    const resumed = run([{ type: 'resume', at: 500_000 }], paused);
    expect(nextDeadline(resumed, limits)).toBe(560_000);
  });

  test('a voice that ends does not set time going while paper is on its way', () => {
    const paperAndVoice = run([begin, { type: 'pause', at: 1000 }, { type: 'pause', at: 2000 }]);
    const paperOnly = run([{ type: 'resume', at: 3000 }], paperAndVoice);
    expect(nextDeadline(paperOnly, limits)).toBeNull();
    expect(nextDeadline(run([{ type: 'resume', at: 4000 }], paperOnly), limits)).toBe(64_000);
  });

  test('the warning lasts 45 s and then ends the visit', () => {
    const warned = run([begin, { type: 'tick', at: 60_000 }]);
    expect(nextDeadline(warned, limits)).toBe(60_000 + WARNING_SECONDS * 1000);
    expect(run([{ type: 'tick', at: 104_999 }], warned).state).toBe('still-there');
    expect(run([{ type: 'tick', at: 105_000 }], warned)).toEqual({ state: 'ending', how: 'idle' });
  });

  test('a timer that comes late still asks; who slept through the warning, too, is not asked any more', () => {
    const left = run([begin]);
    const lateMs = WARNING_SECONDS * 1000 - 1;
    expect(run([{ type: 'tick', at: 60_000 + lateMs }], left)).toMatchObject({
      state: 'still-there',
      endsAt: 60_000 + lateMs + WARNING_SECONDS * 1000,
    });
    expect(run([{ type: 'tick', at: 60_000 + lateMs + 1 }], left)).toEqual({ state: 'ending', how: 'idle' });
  });

  test('«Я ещё здесь» goes on where the visitor was, as often as they like', () => {
    let session = run([begin, { type: 'show', screen: 'personal', at: 0 }]);
    for (let time = 0; time < 20 * 200_000; time += 200_000) {
      session = run(
        [
          { type: 'touch', at: time },
          { type: 'tick', at: time + 120_000 },
          { type: 'stay', at: time + 130_000 },
        ],
        session,
      );
      expect(session).toMatchObject({ state: 'active', screen: 'personal' });
    }
  });

  test('a blind touch does not uncover what the warning covers', () => {
    const warned = run([begin, { type: 'tick', at: 60_000 }]);
    expect(run([{ type: 'touch', at: 61_000 }], warned)).toEqual(warned);
  });
});

describe('the end', () => {
  test('is reached from anywhere in a visit, and only the wipe leads back to attract', () => {
    const ending = run([begin, { type: 'end', how: 'button' }]);
    expect(ending).toEqual({ state: 'ending', how: 'button' });
    expect(run([{ type: 'touch', at: 1 }, begin, { type: 'stay', at: 2 }], ending)).toEqual(ending);
    expect(run([{ type: 'wiped' }], ending)).toEqual(newSession);
  });

  test('of a visit that has not begun is nothing', () => {
    expect(run([{ type: 'end', how: 'button' }])).toEqual(newSession);
  });
});

const screenClass = fc.constantFrom<ScreenClass>('info', 'personal', 'typing', 'staff');
const timed = (at: number) =>
  fc.oneof(
    fc.record({ type: fc.constantFrom('begin', 'touch', 'pause', 'resume', 'stay', 'tick'), at: fc.constant(at) }),
    fc.record({ type: fc.constant('show'), screen: screenClass, at: fc.constant(at) }),
    fc.record({ type: fc.constant('end'), how: fc.constantFrom('button', 'idle', 'finished', 'crash') }),
    fc.constant({ type: 'wiped' }),
  ) as fc.Arbitrary<SessionEvent>;
const story = fc
  .array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 })
  .chain((gaps) => fc.tuple(...gaps.map((_, index) => timed(gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0)))));

describe('whatever happens', () => {
  test('a screen left alone is cleared at last, unless staff or paper hold it', () => {
    fc.assert(
      fc.property(story, (events) => {
        let session = run(events);
        for (let step = 0; step < 3; step += 1) {
          const deadline = nextDeadline(session, limits);
          if (deadline !== null) session = reduceSession(session, { type: 'tick', at: deadline }, limits);
        }
        const isHeld = session.state === 'active' && (session.holds > 0 || session.screen === 'staff');
        expect(isHeld || session.state === 'attract' || session.state === 'ending').toBe(true);
      }),
    );
  });

  test('nobody is warned before their time: at least 60 s since the last touch', () => {
    fc.assert(
      fc.property(story, (events) => {
        let session: Session = newSession;
        for (const event of events) {
          const before = session;
          session = reduceSession(before, event, limits);
          if (before.state === 'active' && session.state === 'still-there' && event.type === 'tick') {
            expect(event.at - before.touchedAt).toBeGreaterThanOrEqual(60_000);
          }
        }
      }),
    );
  });
});
