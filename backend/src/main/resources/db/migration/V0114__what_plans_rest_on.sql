-- By what documents a plan is made.
create table plan_legal_bases (
    plan_id  uuid not null,
    ordinal  int  not null,
    document text not null,
    number   text,
    date     date,
    page     text,
    constraint pk_plan_legal_bases primary key (plan_id, ordinal),
    constraint fk_plan_legal_bases_plan foreign key (plan_id) references plans (id),
    constraint ck_plan_legal_bases_document check (btrim(document) <> '')
);

-- All that the room of tasks reads of plans. It is the twin of its interface TaskPlans: rooms above a task keep its plan.
create view task_plans as
    select id, unit_id, year, title_vi, title_en, status, known_since, closed_at,
           status in ('issued', 'closed', 'recorded') as published
    from plans;
