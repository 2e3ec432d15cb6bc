/** Where people are sent (`places.yaml`). An empty address is told by staff: no address is ever guessed (domain §8). */
import * as z from 'zod/mini';
import { day, format, line, slug } from './schema-parts.ts';

const placeSchema = z.strictObject({
  id: slug,
  /** In plain words, as a visitor asks for it. */
  name: line(60),
  address: z.nullable(line(120)),
  phone: z.nullable(line(40)),
  hours: z.nullable(line(80)),
  as_of: z.nullable(day),
  confirmed_by: z.nullable(line(80)),
});

export const placesSchema = z.strictObject({ format, places: z.array(placeSchema).check(z.maxLength(100)) });

export type Place = z.infer<typeof placeSchema>;
