set local check_function_bodies = off;

-- One step at a time, and once it was sent it says the same until it comes back.
create or replace function keep_nomination() returns trigger language plpgsql as $$
declare
    said text[] := array ['id', 'unit_id', 'type_id', 'concept', 'year', 'recipient_id', 'recipient_kind', 'position_class',
                          'way', 'achievement', 'annual_grade', 'initiative', 'warnings_comment', 'recorded_at'];
    erased boolean := old.erased_on is null and new.erased_on is not null;
begin
    if old.status <> new.status and (old.status, new.status) not in (
            ('draft', 'submitted'), ('returned', 'submitted'), ('received', 'submitted'),
            ('submitted', 'received'), ('submitted', 'returned'), ('received', 'returned'),
            ('received', 'in-council'), ('in-council', 'received'),
            ('in-council', 'recommended'), ('in-council', 'not-recommended'),
            ('recommended', 'decided'),
            ('draft', 'withdrawn'), ('submitted', 'withdrawn'), ('returned', 'withdrawn'), ('received', 'withdrawn'),
            ('in-council', 'withdrawn'), ('recommended', 'withdrawn'), ('not-recommended', 'withdrawn')) then
        raise exception 'a nomination does not go from % to %', old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status not in ('draft', 'returned') and not erased
       and (select jsonb_object_agg(key, to_jsonb(old) -> key) from unnest(said) key)
           <> (select jsonb_object_agg(key, to_jsonb(new) -> key) from unnest(said) key) then
        raise exception 'a nomination that was sent says what it said' using errcode = 'restrict_violation';
    end if;
    if old.erased_on is not null then
        raise exception 'a nomination that was erased stays so' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger nominations_keep before update on nominations
    for each row execute function keep_nomination();

-- A dossier is open while the unit that proposes writes it; erasing a nomination takes its papers with it.
create or replace function keep_nomination_dossier() returns trigger language plpgsql as $$
declare
    nomination nominations;
begin
    if tg_op in ('UPDATE', 'TRUNCATE') then
        raise exception 'what lies in a dossier is never exchanged' using errcode = 'restrict_violation';
    end if;
    select * into nomination from nominations
    where id = case tg_op when 'DELETE' then old.nomination_id else new.nomination_id end;
    if nomination.status not in ('draft', 'returned') and not (tg_op = 'DELETE' and nomination.erased_on is not null) then
        raise exception 'the nomination was sent with its dossier' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger nomination_documents_keep before insert or update or delete on nomination_documents
    for each row execute function keep_nomination_dossier();
create or replace trigger nomination_documents_not_emptied before truncate on nomination_documents
    for each statement execute function keep_nomination_dossier();
create or replace trigger nomination_links_keep before insert or update or delete on nomination_links
    for each row execute function keep_nomination_dossier();
create or replace trigger nomination_links_not_emptied before truncate on nomination_links
    for each statement execute function keep_nomination_dossier();

create or replace function keep_nomination_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.reason is null and to_jsonb(old) - 'reason' = to_jsonb(new) - 'reason'
       and (select erased_on from nominations where id = old.nomination_id) is not null then
        return new;
    end if;
    raise exception 'the steps of a nomination stay' using errcode = 'restrict_violation';
end $$;
create or replace trigger nomination_steps_keep before update or delete on nomination_steps
    for each row execute function keep_nomination_step();

-- What was written stays.
create or replace trigger nominations_not_removed before delete on nominations
    for each row execute function refuse_change();
create or replace trigger nominations_not_emptied before truncate on nominations
    for each statement execute function refuse_change();
create or replace trigger nomination_steps_not_emptied before truncate on nomination_steps
    for each statement execute function refuse_change();
