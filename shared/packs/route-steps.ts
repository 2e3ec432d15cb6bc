/** «Мой маршрут» (`route.yaml`): first steps for each answer of one check-in question (domain §7.2 T5). */
import * as z from 'zod/mini';
import { format, line, slug } from './schema-parts.ts';

const stepSchema = z.strictObject({
  text: line(120),
  /** Ids of places.yaml, of the papers in check-in.yaml, of a topic that tells more. */
  place: z.optional(slug),
  papers: z.optional(z.array(slug).check(z.maxLength(4))),
  topic: z.optional(slug),
});

export const routeSchema = z.strictObject({
  format,
  /** Id of the check-in question whose answers are offered. */
  question: slug,
  /** Answer id → steps, the most urgent first. */
  answers: z.record(slug, z.strictObject({ icon: slug, steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(5)) })),
});

export type RoutePlan = z.infer<typeof routeSchema>;
