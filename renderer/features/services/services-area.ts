/** All screens of «Узнать об услугах» and «Мой маршрут», loaded together when first opened. */
export { FoundScreen } from './search/found-screen.tsx';
export { NeedScreen } from './need-screen.tsx';
export { NeedsScreen } from './needs-screen.tsx';
export { RouteNeedsScreen } from './route/route-needs-screen.tsx';
export { RoutePlanScreen } from './route/route-plan-screen.tsx';
export { SearchScreen } from './search/search-screen.tsx';
export { SheetScreen } from './sheet/sheet-screen.tsx';
export { TopicScreen } from './topic-screen.tsx';
