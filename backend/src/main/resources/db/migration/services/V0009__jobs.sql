-- Work that outlives its request. A worker takes a job on by writing down until when it answers for it; a job whose
-- worker fell silent is done again from its start.
create table jobs (
    id           uuid        not null,
    kind         text        not null,
    status       text        not null,
    arguments    jsonb       not null,
    owner_id     uuid,
    owner        jsonb       not null,
    request_id   text        not null,
    attempts     int         not null,
    worker       uuid,
    leased_until timestamptz,
    done         bigint      not null,
    total        bigint,
    result       jsonb,
    problem      jsonb,
    created_at   timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint pk_jobs primary key (id),
    constraint ck_jobs_status check (status in ('queued', 'running', 'succeeded', 'failed')),
    constraint ck_jobs_lease check ((status = 'running') = (worker is not null) and (worker is null) = (leased_until is null)),
    constraint ck_jobs_finished check ((status in ('succeeded', 'failed')) = (finished_at is not null)),
    constraint ck_jobs_result check (result is null or status = 'succeeded'),
    constraint ck_jobs_problem check ((status = 'failed') = (problem is not null)),
    constraint ck_jobs_progress check (done >= 0 and done <= coalesce(total, done))
);
create index ix_jobs_owner on jobs (owner_id, created_at);
create index ix_jobs_waiting on jobs (created_at, id) where status in ('queued', 'running');

-- What a job works on, piece by piece, so that nobody ever holds all of it. Gone when the job is finished.
create table job_inputs (
    job_id  uuid  not null,
    piece   int   not null,
    content bytea not null,
    constraint pk_job_inputs primary key (job_id, piece),
    constraint fk_job_inputs_job foreign key (job_id) references jobs (id)
);
-- Files are as dense as they get, or go through too quickly to be worth the work.
alter table job_inputs alter column content set storage external;
