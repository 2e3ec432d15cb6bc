/** All screens of «Узнать об услугах» and «Мой маршрут», loaded together when first opened. */
export { NeedScreen } from './need-screen.tsx';
export { NeedsScreen } from './needs-screen.tsx';
export { RouteNeedsScreen } from './route-needs-screen.tsx';
export { RoutePlanScreen } from './route-plan-screen.tsx';
export { SearchScreen } from './search-screen.tsx';
export { SheetScreen } from './sheet-screen.tsx';
export { TopicScreen } from './topic-screen.tsx';
