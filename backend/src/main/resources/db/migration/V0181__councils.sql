-- The councils of emulation and commendation of units, each for a term, as a decision composed them, and who sits on them
-- from when until when. A membership ends; it is not removed.
create table councils (
    id              uuid        not null,
    unit_id         uuid        not null,
    decision_number text        not null,
    decision_date   date        not null,
    valid_from      date        not null,
    valid_to        date,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    revision        bigint      not null,
    constraint pk_councils primary key (id),
    constraint fk_councils_unit foreign key (unit_id) references units (id),
    constraint ck_councils_decision_number check (btrim(decision_number) <> ''),
    constraint ck_councils_validity check (valid_from < valid_to),
    constraint ex_councils_term exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create table council_members (
    id           uuid   not null,
    council_id   uuid   not null,
    account_id   uuid   not null,
    function     text   not null,
    unit_id      uuid   not null,
    recipient_id uuid,
    valid_from   date   not null,
    valid_to     date,
    revision     bigint not null,
    constraint pk_council_members primary key (id),
    constraint fk_council_members_council foreign key (council_id) references councils (id),
    constraint fk_council_members_account foreign key (account_id) references accounts (id),
    constraint fk_council_members_unit foreign key (unit_id) references units (id),
    constraint fk_council_members_recipient foreign key (recipient_id) references recipients (id),
    constraint uq_council_members_from unique (council_id, account_id, valid_from),
    constraint uq_council_members_council unique (id, council_id),
    constraint ck_council_members_function check (function in ('chair', 'deputy-chair', 'secretary', 'member')),
    constraint ck_council_members_validity check (valid_from < valid_to),
    constraint ex_council_members_once exclude using gist
        (council_id with =, account_id with =, daterange(valid_from, valid_to) with &&),
    constraint ex_council_members_chair exclude using gist
        (council_id with =, daterange(valid_from, valid_to) with &&) where (function = 'chair')
);
create index ix_council_members_account on council_members (account_id);
create index ix_council_members_recipient on council_members (recipient_id) where recipient_id is not null;
comment on column council_members.unit_id is 'where the member works: he is recused for what comes from there';
comment on column council_members.recipient_id is 'who he is as a recipient of awards, where that is known: he is recused for himself';

create trigger councils_not_removed before delete on councils for each row execute function refuse_change();
create trigger councils_not_emptied before truncate on councils for each statement execute function refuse_change();
create trigger council_members_not_removed before delete on council_members
    for each row execute function refuse_change();
create trigger council_members_not_emptied before truncate on council_members
    for each statement execute function refuse_change();
