/** Screens of the résumé's paper and of what comes after it, loaded together when first opened. */
export { AfterScreen } from './paper/after-screen.tsx';
export { CodeScreen } from './take/code-screen.tsx';
export { CopiesScreen } from './paper/copies-screen.tsx';
export { ErasedScreen } from './paper/erased-screen.tsx';
export { LookScreen } from './paper/look-screen.tsx';
export { PaperScreen } from './paper/paper-screen.tsx';
export { PortalScreen } from './take/portal-screen.tsx';
export { PreviewScreen } from './paper/preview-screen.tsx';
export { StickScreen } from './take/stick-screen.tsx';
export { TakeScreen } from './take/take-screen.tsx';
