/** Every way a page is joined to a machine. A contract test runs for each: `describe.each(links)('$name', …)`. */
import { createElectronLink } from '../electron/link.ts';
import { createHttpLink } from './http-link.ts';

export const links = [createHttpLink(), createElectronLink()];
