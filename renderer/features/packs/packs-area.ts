/** The screens for packs as one file of their own: the app loads it when a member of staff first opens them. */
export { StaffPack } from './pack-screen.tsx';
export { StaffPackKeys } from './pack-keys-screen.tsx';
export { StaffPacks } from './packs-screen.tsx';
