/** The page starts here: greet the machine, put the parts together, show the first screen. */
import { render } from 'preact';
import { App } from './app/app.tsx';
import { fetchAreas } from './app/screens.tsx';
import { compose } from './app/start/compose.ts';
import { greet } from './app/start/greet.ts';
import { keepWatch } from './app/start/keep-watch.ts';
import { reportFault } from './platform/report-fault.ts';
import { connectKiosk } from './platform/connect-kiosk.ts';
import { afterPaint } from './ui/paint/after-paint.ts';
import './styles/base.css';
import './styles/boot.css';

const kiosk = connectKiosk();
keepWatch(kiosk);
const boot = await greet(kiosk);
const app = await compose(kiosk, boot);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
root.replaceChildren();
render(<App app={app} />, root);
// What a visitor may open is made ready while nobody is there, behind the first screen.
const prepareIdly = (): void => void fetchAreas().catch((error: unknown) => reportFault(kiosk, 'page-failed', error));
afterPaint(() => requestIdleCallback(prepareIdly));
