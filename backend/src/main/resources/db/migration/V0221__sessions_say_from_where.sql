-- Null for sessions that began before this was noted.
alter table sessions
    add column address text,
    add column browser text;
create index ix_sessions_account on sessions (account_id) where ended_at is null;
