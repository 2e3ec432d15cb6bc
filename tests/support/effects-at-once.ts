/**
 * Before every DOM test. What effects take back when their component goes, Preact takes back after the next paint: in jsdom a timer, which
 * a test with a clock of its own never lets ring, and which may ring when the test's document is gone.
 */
import { options } from 'preact';

options.requestAnimationFrame = queueMicrotask;
