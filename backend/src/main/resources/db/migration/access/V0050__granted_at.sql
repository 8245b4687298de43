-- Who is given a role is not told of what happened before. Null for roles of before this was noted.
alter table role_grants add column granted_at timestamptz;
