-- What the application's own role may do in a database that another role owns and migrates. Run by the owner, after the
-- first migration and again after every update:
--   psql -v owner=tongket_owner -v application=tongket -f scripts/grant-application.sql
grant usage on schema public to :"application";
grant select, insert, update, delete on all tables in schema public to :"application";
grant usage, select on all sequences in schema public to :"application";
alter default privileges for role :"owner" in schema public
    grant select, insert, update, delete on tables to :"application";
alter default privileges for role :"owner" in schema public grant usage, select on sequences to :"application";

-- The trail is added to. Its chains move on by triggers that act in the name of whoever adds to it.
revoke update, delete, truncate on audit_entries, audit_seals from :"application";
revoke insert, delete, truncate on audit_chains from :"application";
revoke insert, update, delete, truncate on flyway_schema_history from :"application";
-- Only where TONGKET_AUDIT_RETENTION_YEARS is set; a trigger still lets nothing go but what an entry of the trail names:
-- grant delete on audit_entries to :"application";
