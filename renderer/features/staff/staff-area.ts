/** The staff area as one file of its own: the app loads it when a member of staff first opens it. */
export { StaffCalibrate } from './staff-calibrate.tsx';
export { StaffPin } from './staff-pin.tsx';
export { StaffPlace } from './staff-place.tsx';
export { StaffSettings } from './staff-settings.tsx';
export { StaffState } from './staff-state.tsx';
export { StaffToday } from './staff-today.tsx';
