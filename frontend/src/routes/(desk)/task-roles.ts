import { session } from '$wings/access/accounts';

/** What the reader may do about tasks somewhere; whether for a certain task, the server says. */
export const taskRoles = () => ({
  reporter: session.has('reporter'),
  planner: session.has('planner'),
  approver: session.has('approver'),
});
