import { describe, expect, test } from 'vitest';
import { ticketStage } from '../../../../renderer/features/queue/ticket-stage.ts';
import { ticket } from '../../../support/record/tickets.ts';

const printing = ticket({ paper: { state: 'printing', attempt: 1 }, isHeld: false });
const printed = ticket({ paper: { state: 'printed', attempt: 1 } });
const jammed = ticket({ paper: { state: 'not-printed', fault: 'jam', attempt: 1 }, isHeld: false });
const without = ticket({ paper: { state: 'not-printed', fault: 'no-printer', attempt: 1 }, isHeld: false });

describe('what the visitor is offered', () => {
  test('waits with the paper, and gets a way on when it takes long (U-17)', () => {
    expect(ticketStage(printing, null, false)).toBe('printing');
    expect(ticketStage(printing, null, true)).toBe('slow');
  });
  test('is asked for the paper only when the printer said that it came out', () => {
    expect(ticketStage(printed, null, false)).toBe('printed');
  });
  test('is believed when the paper did not come out after all', () => {
    expect(ticketStage(printed, 'not-out', false)).toBe('no-paper');
  });
  test('may try again after a fault, but not where there is no printer', () => {
    expect(ticketStage(jammed, null, false)).toBe('no-paper');
    expect(ticketStage(without, null, false)).toBe('no-printer');
  });
  test('has it, whatever the printer says later', () => {
    expect(ticketStage(jammed, 'remembered', false)).toBe('held');
    expect(ticketStage(printing, 'remembered', true)).toBe('held');
  });
  test('is told when staff took the number back', () => {
    expect(ticketStage({ ...printed, place: 'void' }, 'have-paper', false)).toBe('void');
  });
});
