-- Who sits on councils of emulation and commendation has a role of his own. It is not lent to anybody: a vote is cast in
-- person, so the roles that can be delegated stay as they are.
alter table role_grants drop constraint ck_role_grants_role;
alter table role_grants add constraint ck_role_grants_role check
    (role in ('viewer', 'reporter', 'approver', 'planner', 'award-officer', 'council-member', 'administrator'));
