-- Answers that were kept: the day, the versions of the rules as they were put, and for each recipient the facts as read and
-- what the rules said. Nothing of it ever changes, so that an answer can be worked out again and held against itself.
create table eligibility_checks (
    id          uuid        not null,
    on_day      date        not null,
    units       uuid[]      not null,
    decision_id uuid,
    rules       jsonb       not null,
    candidates  int         not null,
    unnamed     int         not null,
    clear       int         not null,
    warned      int         not null,
    blocked     int         not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_eligibility_checks primary key (id),
    constraint fk_eligibility_checks_decision foreign key (decision_id) references award_decisions (id),
    constraint ck_eligibility_checks_units check (cardinality(units) > 0),
    constraint ck_eligibility_checks_unnamed check (unnamed = 0 or (unnamed > 0 and decision_id is not null)),
    constraint ck_eligibility_checks_rules check (jsonb_typeof(rules) = 'array'),
    constraint ck_eligibility_checks_candidates check
        (candidates > 0 and clear >= 0 and warned >= 0 and blocked >= 0 and candidates = clear + warned + blocked)
);
comment on column eligibility_checks.units is 'where the recipients belonged; whoever keeps facts of all of them reads it';
comment on column eligibility_checks.unnamed is 'lines of the decision that refer to no recipient, so that nothing could be asked';

create table eligibility_results (
    check_id     uuid  not null,
    ordinal      int   not null,
    recipient_id uuid  not null,
    verdict      text  not null,
    candidate    jsonb not null,
    facts        jsonb not null,
    waivers      jsonb not null,
    said         jsonb not null,
    constraint pk_eligibility_results primary key (check_id, ordinal),
    constraint fk_eligibility_results_check foreign key (check_id) references eligibility_checks (id),
    constraint fk_eligibility_results_recipient foreign key (recipient_id) references recipients (id),
    constraint ck_eligibility_results_ordinal check (ordinal > 0),
    constraint ck_eligibility_results_verdict check (verdict in ('clear', 'warned', 'blocked'))
);
create index ix_eligibility_results_recipient on eligibility_results (recipient_id);

create trigger eligibility_checks_append_only before update or delete on eligibility_checks
    for each row execute function refuse_change();
create trigger eligibility_checks_not_emptied before truncate on eligibility_checks
    for each statement execute function refuse_change();
create trigger eligibility_results_append_only before update or delete on eligibility_results
    for each row execute function refuse_change();
create trigger eligibility_results_not_emptied before truncate on eligibility_results
    for each statement execute function refuse_change();
