-- Of a unit some things are told to those who report for it, and others to those who answer for its plan. Whoever did a
-- thing himself is not told of it.
alter table events
    add column audience text not null default 'reporters',
    add column actor    text,
    add constraint ck_events_audience check (audience in ('reporters', 'owners'));
