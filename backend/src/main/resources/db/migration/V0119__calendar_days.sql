-- The days that are not what their weekday says: Monday to Friday is worked and the weekend is not, but for these.
create table calendar_days (
    day         date        not null,
    kind        text        not null,
    name_vi     text        not null,
    name_en     text,
    legal_basis text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    revision    bigint      not null,
    constraint pk_calendar_days primary key (day),
    constraint ck_calendar_days_kind check (kind in ('holiday', 'working')),
    constraint ck_calendar_days_working check (kind = 'holiday' or extract(isodow from day) in (6, 7)),
    constraint ck_calendar_days_legal_basis check (btrim(legal_basis) <> '')
);

-- Days from Monday to Friday since Monday, the first of January of the year 1, a day counted in.
create function weekdays_until(day date) returns int language sql immutable parallel safe as $$
    select (day - date '0001-01-01') / 7 * 5 + least((day - date '0001-01-01') % 7 + 1, 5)
$$;

create function is_working_day(day date) returns boolean language sql stable parallel safe as $$
    select coalesce((select c.kind = 'working' from calendar_days c where c.day = is_working_day.day),
                    extract(isodow from day) < 6)
$$;

-- How many working days lie ahead: those after the one day until the other, that one counted in. Backwards it is negative,
-- and counts those before the one day back to the other.
create function working_days(from_day date, to_day date) returns int language sql stable parallel safe as $$
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
create function add_working_days(day date, number int) returns date language plpgsql stable parallel safe as $$
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
