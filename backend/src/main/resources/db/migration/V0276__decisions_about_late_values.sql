-- An act that is recorded after its day ends units that have reported for later days. What became of each such value is kept,
-- so that it can be read, and taken back when the act is undone.
create table late_value_decisions (
    act_id uuid not null,
    observation_id uuid not null,
    version int not null,
    former_status text not null,
    decision text not null,
    constraint pk_late_value_decisions primary key (act_id, observation_id, version),
    constraint fk_late_value_decisions_act_id foreign key (act_id) references unit_changes (id),
    constraint fk_late_value_decisions_observation_id foreign key (observation_id, version)
        references observation_versions (observation_id, version),
    constraint ck_late_value_decisions_former_status check (former_status in ('draft', 'returned', 'submitted', 'approved')),
    constraint ck_late_value_decisions_decision check (decision in ('stand-in', 'move', 'add-up', 'divide', 'withdraw'))
);
comment on table late_value_decisions is 'what became of values of units that an act ended, for days on which they were gone';
comment on column late_value_decisions.version is 'the version that waited or, where none did, the one in force';
comment on column late_value_decisions.former_status is 'its status before the act';

create table late_value_successors (
    act_id uuid not null,
    observation_id uuid not null,
    version int not null,
    constraint pk_late_value_successors primary key (act_id, observation_id),
    constraint fk_late_value_successors_act_id foreign key (act_id) references unit_changes (id),
    constraint fk_late_value_successors_observation_id foreign key (observation_id, version)
        references observation_versions (observation_id, version)
);
comment on table late_value_successors is 'the versions that such decisions made on successors';
