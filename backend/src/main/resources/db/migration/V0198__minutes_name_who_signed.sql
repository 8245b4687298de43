-- Minutes name who signed them as he was called when he did: sign-in names are not names of people. Sessions that are
-- closed stay as they are but for this.
alter table council_sessions add column signed_name text;
alter table council_sessions disable trigger council_sessions_keep;
update council_sessions s
set signed_name = coalesce((select a.display_name from accounts a where a.username = s.signed_by), s.signed_by)
where signed_by is not null;
alter table council_sessions enable trigger council_sessions_keep;
alter table council_sessions add constraint ck_council_sessions_signed_name
    check ((signed_name is null) = (signed_by is null) and btrim(signed_name) <> '');
comment on column council_sessions.signed_name is 'what who signed was called then';
