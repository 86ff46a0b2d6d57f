export { grantActive, type Grant, type InactiveGrant } from './grant';
export { clipDate, visibleUntil, type Horizon } from './horizon';
export { may, mayAny, permissions, type Permission } from './permissions';
export { permits, permittingGrants } from './permits';
export { reaches, type Reach, type UnitPermission } from './reach';
export { isRole, roles, type Role } from './role';
