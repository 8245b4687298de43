-- Who else takes part in a task: units that watch it, and parties outside the hierarchy, by name. A group has neither
-- lead nor helpers.
alter table task_units
    add column task_kind text not null default 'task',
    drop constraint fk_task_units_task,
    drop constraint ck_task_units_role,
    add constraint fk_task_units_task foreign key (task_id, task_kind) references tasks (id, kind),
    add constraint ck_task_units_task_kind check (task_kind = 'task'),
    add constraint ck_task_units_role check (role in ('lead', 'coordinator', 'watcher'));

create table task_parties (
    task_id uuid not null,
    ordinal int  not null,
    role    text not null,
    name_vi text not null,
    name_en text,
    constraint pk_task_parties primary key (task_id, ordinal),
    constraint fk_task_parties_task foreign key (task_id) references tasks (id),
    constraint ck_task_parties_role check (role in ('coordinator', 'watcher'))
);

-- By what documents a task is given.
create table task_legal_bases (
    task_id  uuid not null,
    ordinal  int  not null,
    document text not null,
    number   text,
    date     date,
    page     text,
    constraint pk_task_legal_bases primary key (task_id, ordinal),
    constraint fk_task_legal_bases_task foreign key (task_id) references tasks (id),
    constraint ck_task_legal_bases_document check (btrim(document) <> '')
);

-- What a task brings forth, each thing with a life of its own: it is accepted by itself.
alter table task_deliverables
    add column id              uuid not null default gen_random_uuid(),
    add column kind            text,
    add column description_vi  text,
    add column description_en  text,
    add column accepted_on     date,
    add column accepted_by     text,
    add column acceptance_note text,
    drop constraint pk_task_deliverables,
    add constraint pk_task_deliverables primary key (id),
    add constraint uq_task_deliverables_ordinal unique (task_id, ordinal) deferrable initially immediate,
    add constraint ck_task_deliverables_kind
        check (kind in ('document', 'report', 'plan', 'system', 'event', 'product', 'other')),
    add constraint ck_task_deliverables_accepted check (
        (accepted_on is null) = (accepted_by is null) and (accepted_on is not null or acceptance_note is null));
comment on column task_deliverables.kind is 'null: not stated';

create table task_milestones (
    id         uuid not null,
    task_id    uuid not null,
    ordinal    int  not null,
    name_vi    text not null,
    name_en    text,
    due        date not null,
    reached_on date,
    reached_by text,
    constraint pk_task_milestones primary key (id),
    constraint fk_task_milestones_task foreign key (task_id) references tasks (id),
    constraint uq_task_milestones_ordinal unique (task_id, ordinal) deferrable initially immediate,
    constraint ck_task_milestones_reached check ((reached_on is null) = (reached_by is null))
);

-- The targets that a task serves. That a target is there is seen when it is written; finishing a task moves no figure.
create table task_targets (
    task_id    uuid not null,
    indicator  text not null,
    unit_id    uuid not null,
    period     text not null,
    period_end date not null,
    constraint pk_task_targets primary key (task_id, indicator, unit_id, period),
    constraint fk_task_targets_indicator foreign key (task_id, indicator) references task_indicators (task_id, indicator),
    constraint fk_task_targets_unit foreign key (unit_id) references units (id)
);
create index ix_task_targets_unit on task_targets (unit_id);
create index ix_task_indicators_indicator on task_indicators (indicator);
