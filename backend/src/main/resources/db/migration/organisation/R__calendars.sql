set local check_function_bodies = off;

-- Days from Monday to Friday since Monday, the first of January of the year 1, a day counted in.
create or replace function weekdays_until(day date) returns int language sql immutable parallel safe as $$
    select (day - date '0001-01-01') / 7 * 5 + least((day - date '0001-01-01') % 7 + 1, 5)
$$;

create or replace function is_working_day(day date) returns boolean language sql stable parallel safe as $$
    select coalesce((select c.kind = 'working' from calendar_days c where c.day = is_working_day.day),
                    extract(isodow from day) < 6)
$$;

-- How many working days lie ahead: those after the one day until the other, that one counted in. Backwards it is negative,
-- and counts those before the one day back to the other.
create or replace function working_days(from_day date, to_day date) returns int language sql stable parallel safe as $$
    select b.way * (weekdays_until(b.last) - weekdays_until(b.before)
        + (select coalesce(sum(case c.kind when 'working' then 1 else -1 end), 0)::int
           from calendar_days c
           where c.day > b.before and c.day <= b.last
             and (c.kind = 'working') = (extract(isodow from c.day) > 5)))
    from (select case when to_day < from_day then -1 else 1 end as way,
                 case when to_day < from_day then to_day - 1 else from_day end as before,
                 case when to_day < from_day then from_day - 1 else to_day end as last) b
$$;

-- The working day that comes so many working days later, or earlier where the number is negative; for 0 the day itself. No
-- step goes too far: so many working days need at least as many days.
create or replace function add_working_days(day date, number int) returns date language plpgsql stable parallel safe as $$
declare
    found_day date := day;
    missing   int  := number;
begin
    while missing <> 0 loop
        found_day := found_day + missing;
        missing := number - working_days(day, found_day);
    end loop;
    return found_day;
end $$;

-- A holiday is known when it is entered, at the latest on its day, so that an office that begins later can be asked about
-- before. What is changed, taken out or put back is known since then. No state begins before the one that it follows, also
-- where two clocks differ.
create or replace function keep_calendar_day() returns trigger language plpgsql as $$
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
create or replace trigger calendar_days_are_kept after insert or update or delete on calendar_days
    for each row execute function keep_calendar_day();

create or replace function refuse_calendar_record_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.replaced_at is not null
       or to_jsonb(old) - 'replaced_at' - 'replaced_since'
          is distinct from to_jsonb(new) - 'replaced_at' - 'replaced_since' then
        raise exception 'what was known of the calendar is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger calendar_day_records_keep before update or delete on calendar_day_records
    for each row execute function refuse_calendar_record_change();

-- The days of the calendar as they were known at one instant and on file at another.
create or replace function calendar_days_known_at(known timestamptz, recorded timestamptz)
    returns setof calendar_day_records language sql stable as $$
    select r.* from calendar_day_records r
    where r.known_since <= known and r.recorded_at <= recorded
      and not coalesce(r.replaced_since <= known and r.replaced_at <= recorded, false)
$$;

-- What was written stays.
create or replace trigger calendar_day_records_not_emptied before truncate on calendar_day_records
    for each statement execute function refuse_change();
