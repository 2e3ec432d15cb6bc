import { errorCode } from '../log/describe-error.ts';

/** What the disk refuses is an answer here: one folder that does not open must not keep staff from the state of all the rest. */
export async function orNotReadable<T>(asked: Promise<T>): Promise<T | 'not-readable'> {
  try {
    return await asked;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return 'not-readable';
  }
}
