import { session } from '$wings/access/accounts';

/** The code of the first unit on which the reader has a role; empty where the role is not of a unit. */
export const officeOf = (role: 'award-officer' | 'approver' | 'reporter'): string =>
  session.me?.roles.find((grant) => grant.role === role)?.unit?.code ?? '';
