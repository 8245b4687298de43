-- Two times of the calendar: each state of a day, from when to when it was on file, and since when it counts as known.
-- States are closed and never changed, as those of units.
create table calendar_day_records (
    sequence       bigint      not null generated always as identity,
    day            date        not null,
    kind           text        not null,
    name_vi        text        not null,
    name_en        text,
    legal_basis    text        not null,
    written_at     timestamptz not null,
    recorded_at    timestamptz not null,
    known_since    timestamptz not null,
    replaced_at    timestamptz,
    replaced_since timestamptz,
    constraint pk_calendar_day_records primary key (sequence),
    constraint ck_calendar_day_records_known check (known_since <= recorded_at),
    constraint ck_calendar_day_records_replaced check
        ((replaced_at is null) = (replaced_since is null)
         and recorded_at <= replaced_at and known_since <= replaced_since and replaced_since <= replaced_at)
);
create unique index uq_calendar_day_records_open on calendar_day_records (day) where replaced_at is null;

-- What stands there today was always so: nobody can tell any more what stood there before it was last written.
insert into calendar_day_records (day, kind, name_vi, name_en, legal_basis, written_at, recorded_at, known_since)
select day, kind, name_vi, name_en, legal_basis, recorded_at, '-infinity', '-infinity' from calendar_days;

-- A holiday is known when it is entered, at the latest on its day, so that an office that begins later can be asked about
-- before. What is changed, taken out or put back is known since then. No state begins before the one that it follows, also
-- where two clocks differ.
create function keep_calendar_day() returns trigger language plpgsql as $$
declare
    its_day  date        := case tg_op when 'DELETE' then old.day else new.day end;
    followed timestamptz := (select max(coalesce(r.replaced_at, r.recorded_at)) from calendar_day_records r
                             where r.day = its_day);
    recorded timestamptz := greatest(followed, case tg_op when 'DELETE' then recording_at() else new.recorded_at end);
begin
    if tg_op <> 'INSERT' then
        update calendar_day_records r set replaced_at = recorded, replaced_since = recorded
        where r.day = old.day and r.replaced_at is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into calendar_day_records (day, kind, name_vi, name_en, legal_basis, written_at, recorded_at, known_since)
        values (new.day, new.kind, new.name_vi, new.name_en, new.legal_basis, new.recorded_at, recorded,
                case when followed is null then least(recorded, first_instant(new.day)) else recorded end);
    end if;
    return null;
end $$;
create trigger calendar_days_are_kept after insert or update or delete on calendar_days
    for each row execute function keep_calendar_day();

create function refuse_calendar_record_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.replaced_at is not null
       or to_jsonb(old) - 'replaced_at' - 'replaced_since'
          is distinct from to_jsonb(new) - 'replaced_at' - 'replaced_since' then
        raise exception 'what was known of the calendar is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger calendar_day_records_keep before update or delete on calendar_day_records
    for each row execute function refuse_calendar_record_change();
create trigger calendar_day_records_not_emptied before truncate on calendar_day_records
    for each statement execute function refuse_change();

-- The days of the calendar as they were known at one instant and on file at another.
create function calendar_days_known_at(known timestamptz, recorded timestamptz)
    returns setof calendar_day_records language sql stable as $$
    select r.* from calendar_day_records r
    where r.known_since <= known and r.recorded_at <= recorded
      and not coalesce(r.replaced_since <= known and r.replaced_at <= recorded, false)
$$;
