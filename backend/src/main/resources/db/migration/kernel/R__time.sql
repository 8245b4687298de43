set local check_function_bodies = off;

-- Many values at once are written by one statement, and so are their entries in the trail: what the API would show of
-- them is put together here.
create or replace function instant_text(moment timestamptz) returns text language sql stable as $$
    select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
        || case when extract(microseconds from moment)::int % 1000000 = 0 then ''
                when extract(microseconds from moment)::int % 1000 = 0 then to_char(moment at time zone 'UTC', '.MS')
                else to_char(moment at time zone 'UTC', '.US') end
        || 'Z'
$$;

-- The first instant of a day of the office; of no day, the beginning of time.
create or replace function first_instant(day date) returns timestamptz language sql immutable as $$
    select coalesce(office_midnight(day), '-infinity')
$$;

-- When the transaction at hand records, by the clock of the application.
create or replace function recording_at() returns timestamptz language sql stable as $$
    select coalesce(nullif(current_setting('tongket.recorded_at', true), '')::timestamptz, now())
$$;

-- Since when what it records counts as known; null where it does not say.
create or replace function recording_since() returns timestamptz language sql stable as $$
    select nullif(current_setting('tongket.known_since', true), '')::timestamptz
$$;
