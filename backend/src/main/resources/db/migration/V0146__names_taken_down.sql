-- A name that the law or a request removes from public view. The award stays in the register, without it; its officers
-- still see whose it is, by which ground it was taken down, and may show it again. The trail keeps every step.
alter table awards
    add column taken_down_at     timestamptz,
    add column taken_down_by     text,
    add column takedown_ground   text,
    add column takedown_reason   text,
    add column takedown_document text,
    add constraint ck_awards_takedown_ground check (takedown_ground in ('law', 'request')),
    add constraint ck_awards_takedown check ((taken_down_at is null) = (taken_down_by is null)
        and (taken_down_at is null) = (takedown_ground is null) and (taken_down_at is null) = (takedown_reason is null)
        and (taken_down_at is not null or takedown_document is null) and btrim(takedown_reason) <> ''),
    add constraint ck_awards_takedown_of_public check (taken_down_at is null
        or (recipient_name is not null and status in ('issued', 'annulled', 'recorded')));

create or replace function keep_award_history() returns trigger language plpgsql as $$
declare
    moved boolean := old.status <> new.status;
    free  text[]  := array ['revision', 'presented_on', 'recipient_id', 'taken_down_at', 'taken_down_by', 'takedown_ground',
                            'takedown_reason', 'takedown_document']
        || case when old.status <> new.status
                then array ['status', 'annulled_at', 'annulment_reason', 'annulment_ground', 'annulment_number', 'annulment_date']
                else array []::text[] end;
begin
    if moved and (old.status, new.status)
            not in (('draft', 'issued'), ('draft', 'withdrawn'), ('issued', 'annulled')) then
        raise exception 'rows of % do not go from % to %', tg_table_name, old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status <> 'draft' and to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'rows of % do not change once they are %', tg_table_name, old.status
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
