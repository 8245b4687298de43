set local check_function_bodies = off;

-- What was sent was sent with its evidence: from then on no file comes or goes, and none is ever exchanged.
create or replace function refuse_evidence_change() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'TRUNCATE') then
        raise exception 'a file of evidence is never exchanged' using errcode = 'restrict_violation';
    end if;
    if (select v.status from observation_versions v
        where v.id = case tg_op when 'DELETE' then old.version_id else new.version_id end) not in ('draft', 'returned') then
        raise exception 'the version was sent with its evidence' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger evidence_files_keep before insert or update or delete on evidence_files
    for each row execute function refuse_evidence_change();
create or replace trigger evidence_files_not_emptied before truncate on evidence_files
    for each statement execute function refuse_evidence_change();
