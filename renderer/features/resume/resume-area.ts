/** All screens of «Составить резюме», loaded together when first opened. */
export { AskScreen } from './asks/ask-screen.tsx';
export { CheckScreen } from './check/check-screen.tsx';
export { FieldsScreen } from './trades/fields-screen.tsx';
export { FoundScreen } from './trades/found-screen.tsx';
export { PartScreen } from './check/part-screen.tsx';
export { SearchScreen } from './trades/search-screen.tsx';
export { StartScreen } from './start-screen.tsx';
export { TradesScreen } from './trades/trades-screen.tsx';
export { TypeScreen } from './typing/type-screen.tsx';
