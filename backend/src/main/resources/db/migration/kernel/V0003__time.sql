-- The time zone of offices, in one place: on which day something was, and when a day began.
create function office_day(at timestamptz) returns date
    language sql immutable strict parallel safe
    return (at at time zone 'Asia/Ho_Chi_Minh')::date;

create function office_midnight(day date) returns timestamptz
    language sql immutable strict parallel safe
    return day::timestamp at time zone 'Asia/Ho_Chi_Minh';
