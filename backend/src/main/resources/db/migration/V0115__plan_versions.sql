-- What a plan said from a day on: the first version when it is issued, a further one with each amendment that comes into
-- force. The document is kept as the very text that is handed out, so that it is the same for ever.
create table plan_versions (
    plan_id         uuid        not null,
    version         int         not null,
    kind            text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_signer text        not null,
    in_force_from   date        not null,
    recorded_at     timestamptz not null,
    known_since     timestamptz not null,
    tasks           int         not null,
    document        text        not null,
    sha256          text        not null,
    constraint pk_plan_versions primary key (plan_id, version),
    constraint fk_plan_versions_plan foreign key (plan_id) references plans (id),
    constraint ck_plan_versions_version check (version >= 1),
    constraint ck_plan_versions_kind check (kind in ('issued', 'amended') and (kind = 'issued') = (version = 1)),
    constraint ck_plan_versions_tasks check (tasks >= 0),
    constraint ck_plan_versions_sha256 check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);
comment on column plan_versions.in_force_from is 'the day that the decision names';
comment on column plan_versions.known_since is 'when it came into force here; asOf looks at it';
comment on column plan_versions.tasks is 'how many it has';
create trigger plan_versions_append_only before update or delete on plan_versions
    for each row execute function refuse_change();
