/** The staff area as one file of its own: the app loads it when a member of staff first opens it. */
import './staff.css';

export { StaffPin } from './door/staff-pin.tsx';
export { StaffAdminPin } from './door/staff-admin-pin.tsx';
export { StaffSecret } from './door/staff-secret.tsx';
export { StaffToday } from './today/staff-today.tsx';
export { StaffSelfTest } from './state/self-test-screen.tsx';
export { StaffState } from './state/staff-state.tsx';
export { StaffCalibrate } from './settings/calibrate-screen.tsx';
export { StaffDevice } from './settings/device-screen.tsx';
export { StaffIdle } from './settings/idle-screen.tsx';
export { StaffKeep } from './settings/keep-screen.tsx';
export { StaffLeave } from './settings/leave-screen.tsx';
export { StaffPaper } from './settings/paper-screen.tsx';
export { StaffPlace } from './places/place-screen.tsx';
export { StaffPlaces } from './places/places-screen.tsx';
export { StaffPrinter } from './settings/printer-screen.tsx';
export { StaffSettings } from './settings/settings-list.tsx';
export { StaffZone } from './settings/zone-screen.tsx';
