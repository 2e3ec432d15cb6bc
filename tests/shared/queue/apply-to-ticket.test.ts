import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyToTicket, isLegal, type TicketEventBody } from '#shared/queue/apply-to-ticket.ts';
import type { EventOf } from '#shared/record/events.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { ticketsToVoid } from '#shared/queue/void-rule.ts';
import { event, issued } from '../../support/record/events.ts';

const first = issued(1, 47);
const issuedBody = first.body as EventOf<'ticket.issued'>;
const { ticketId } = issuedBody;
type WithoutId<B> = B extends TicketEventBody ? Omit<B, 'ticketId'> : never;
type Step = WithoutId<Exclude<TicketEventBody, { type: 'ticket.issued' }>>;
const body = (step: Step): TicketEventBody => ({ ...step, ticketId });
const after = (...steps: readonly Step[]): Ticket | undefined =>
  steps.reduce((ticket, step, index) => applyToTicket(ticket, event(index + 2, body(step))), applyToTicket(undefined, first));

describe('paper', () => {
  it('makes a ticket held when it came out, also late', () => {
    expect(after({ type: 'ticket.printing', attempt: 1 }, { type: 'ticket.printed' })).toMatchObject({
      isHeld: true,
      paper: { state: 'printed', attempt: 1 },
    });
    const late = after(
      { type: 'ticket.printing', attempt: 1 },
      { type: 'ticket.not-printed', fault: 'out-of-paper' },
      { type: 'ticket.printed' },
    );
    expect(late).toMatchObject({ isHeld: true, paper: { state: 'printed' } });
  });

  it('may be tried again on the same number, attempt by attempt', () => {
    const failed = after({ type: 'ticket.printing', attempt: 1 }, { type: 'ticket.not-printed', fault: 'jam' });
    expect(isLegal(failed, body({ type: 'ticket.printing', attempt: 2 }))).toBe(true);
    expect(isLegal(failed, body({ type: 'ticket.printing', attempt: 1 }))).toBe(false);
    expect(applyToTicket(failed, event(9, body({ type: 'ticket.printing', attempt: 2 })))).toMatchObject({
      number: 47,
      paper: { state: 'printing', attempt: 2 },
    });
  });
});

describe('a ticket that nobody holds', () => {
  it('becomes void, and waits and is held again when staff put it back', () => {
    const voided = after({ type: 'ticket.voided', why: 'nobody-took-it' });
    expect(voided).toMatchObject({ place: 'void', isHeld: false });
    expect(applyToTicket(voided, event(9, body({ type: 'ticket.reinstated' })))).toMatchObject({
      place: 'waiting',
      isHeld: true,
    });
  });

  it.each<[string, Step]>([
    ['served', { type: 'ticket.served' }],
    ['absent', { type: 'ticket.absent' }],
  ])('one that staff by mistake called %s is put back', (_what, step) => {
    expect(isLegal(after({ type: 'ticket.called' }, step), body({ type: 'ticket.reinstated' }))).toBe(true);
  });

  it.each<[string, readonly Step[], boolean]>([
    ['just issued', [], true],
    ['being printed', [{ type: 'ticket.printing', attempt: 1 }], true],
    ['printed', [{ type: 'ticket.printing', attempt: 1 }, { type: 'ticket.printed' }], false],
    ['remembered', [{ type: 'ticket.taken', as: 'memory' }], false],
    ['already called', [{ type: 'ticket.called' }], false],
    ['void already', [{ type: 'ticket.voided', why: 'visitor' }], false],
  ])('%s: voided at the end of its visit: %3$s', (_what, steps, isVoided) => {
    const ticket = after(...steps);
    expect(ticketsToVoid(ticket === undefined ? [] : [ticket])).toHaveLength(isVoided ? 1 : 0);
  });
});

it.each<[string, readonly Step[], Step]>([
  ['called twice (MADO-queue#1)', [{ type: 'ticket.called' }], { type: 'ticket.called' }],
  ['called when void', [{ type: 'ticket.voided', why: 'staff' }], { type: 'ticket.called' }],
  ['printed before printing began', [], { type: 'ticket.printed' }],
  ['printing twice at once', [{ type: 'ticket.printing', attempt: 1 }], { type: 'ticket.printing', attempt: 2 }],
  ['printed for who was served', [{ type: 'ticket.called' }, { type: 'ticket.served' }], { type: 'ticket.printing', attempt: 1 }],
  ['taken when void', [{ type: 'ticket.voided', why: 'staff' }], { type: 'ticket.taken', as: 'memory' }],
  ['served when absent', [{ type: 'ticket.called' }, { type: 'ticket.absent' }], { type: 'ticket.served' }],
])('refuses a step that cannot be: %s', (_what, steps, step) => {
  const ticket = after(...steps);
  expect(isLegal(ticket, body(step))).toBe(false);
  expect(applyToTicket(ticket, event(9, body(step)))).toBe(ticket);
});

it('who did not come and is called once more has waited until the first call; a mis-tap is no call', () => {
  const once = after({ type: 'ticket.called' });
  const late = after(
    { type: 'ticket.called' },
    { type: 'ticket.absent' },
    { type: 'ticket.reinstated' },
    { type: 'ticket.called' },
  );
  expect(late).toMatchObject({ place: 'called', calledAt: once?.calledAt });
  expect(after({ type: 'ticket.called' }, { type: 'ticket.served' }, { type: 'ticket.reinstated' })?.calledAt).toBeNull();
  expect(after({ type: 'ticket.absent' }, { type: 'ticket.reinstated' })?.calledAt).toBeNull();
});

it('nothing may happen to a number that was never given, and none is given twice', () => {
  for (const step of [{ type: 'ticket.called' }, { type: 'ticket.taken', as: 'paper' }] satisfies Step[])
    expect(isLegal(undefined, body(step))).toBe(false);
  expect(isLegal(after(), { ...issuedBody, number: 48 })).toBe(false);
});

it('keeps number, letter and day whatever happens, and is never held again without a reason', () => {
  const step = fc.constantFrom<Step>(
    { type: 'ticket.printing', attempt: 1 },
    { type: 'ticket.printing', attempt: 2 },
    { type: 'ticket.printed' },
    { type: 'ticket.not-printed', fault: 'offline' },
    { type: 'ticket.taken', as: 'paper' },
    { type: 'ticket.voided', why: 'staff' },
    { type: 'ticket.reinstated' },
    { type: 'ticket.called' },
    { type: 'ticket.served' },
    { type: 'ticket.absent' },
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const ticket = after(...steps);
      expect(ticket).toMatchObject({ id: ticketId, number: 47, letter: 'Д', day: '2026-11-23' });
      const reasons = ['ticket.printed', 'ticket.taken', 'ticket.reinstated'];
      if (!steps.some(({ type }) => reasons.includes(type))) expect(ticket?.isHeld).toBe(false);
    }),
  );
});
