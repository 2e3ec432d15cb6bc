/** Who is in the staff area, as the machine answers whoever comes in. */

/** Without an administrator's PIN everybody in the area is one: a centre that needs no two roles has none. */
export type StaffRole = 'staff' | 'admin';

export interface StaffAccess {
  readonly role: StaffRole;
  readonly isAdminPinSet: boolean;
}
