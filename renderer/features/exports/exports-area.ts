/** The screens for exports as one file of their own: the app loads it when a member of staff first opens them. */
export { StaffExports } from './exports-screen.tsx';
export { StaffExportStick } from './stick-screen.tsx';
export { StaffExportTime } from './time-screen.tsx';
