/** All screens of «Оценить визит», loaded together when first opened. */
export { OpeningScreen } from './opening-screen.tsx';
export { PurposeScreen } from './purpose-screen.tsx';
export { QuestionScreen } from './question-screen.tsx';
export { TextScreen } from './text-screen.tsx';
export { ThanksScreen } from './thanks-screen.tsx';
