/** Faults that a visitor would not see but that must not happen in any journey: script errors, refused content, leftovers. */
import type { Page } from '@playwright/test';

/**
 * @returns what has gone wrong so far: uncaught errors and reports of the content security policy (L-3)
 */
export async function watchFor(page: Page): Promise<() => readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(`CSP: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return () => faults;
}
