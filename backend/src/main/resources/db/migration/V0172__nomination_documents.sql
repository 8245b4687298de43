-- The papers of a dossier; as with values, their bytes lie outside, under their sum.
create table nomination_documents (
    id             uuid        not null,
    nomination_id  uuid        not null,
    document       text        not null,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    constraint pk_nomination_documents primary key (id),
    constraint fk_nomination_documents_nomination foreign key (nomination_id) references nominations (id),
    constraint uq_nomination_documents_content unique (nomination_id, document, sha256),
    constraint ck_nomination_documents_document check (document in ('proposal', 'achievement-report', 'minutes',
        'initiative-certificate', 'former-unit-opinion', 'registration', 'other')),
    constraint ck_nomination_documents_name check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
    constraint ck_nomination_documents_media_type check (media_type in
        ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
         'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
         'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
         'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet')),
    constraint ck_nomination_documents_size check (size between 1 and 20971520),
    constraint ck_nomination_documents_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_nomination_documents_sha256 on nomination_documents (sha256);

-- What it did, by what tasks and results say: by key, with what they said when they were named.
create table nomination_links (
    id            uuid        not null,
    nomination_id uuid        not null,
    task_id       uuid,
    indicator     text,
    unit_id       uuid,
    period        text,
    breakdown     text,
    version       int,
    said          jsonb       not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint pk_nomination_links primary key (id),
    constraint fk_nomination_links_nomination foreign key (nomination_id) references nominations (id),
    constraint fk_nomination_links_task foreign key (task_id) references tasks (id),
    constraint fk_nomination_links_unit foreign key (unit_id) references units (id),
    constraint uq_nomination_links_task unique (nomination_id, task_id),
    constraint uq_nomination_links_result unique (nomination_id, indicator, unit_id, period, breakdown),
    constraint ck_nomination_links_one_of check ((task_id is null) = (indicator is not null)
        and (task_id is null) = (unit_id is not null) and (task_id is null) = (period is not null)
        and (task_id is null) = (breakdown is not null) and (task_id is null) = (version is not null)),
    constraint ck_nomination_links_said check (jsonb_typeof(said) = 'object')
);

-- A dossier is open while the unit that proposes writes it; erasing a nomination takes its papers with it.
create function keep_nomination_dossier() returns trigger language plpgsql as $$
declare
    nomination nominations;
begin
    if tg_op in ('UPDATE', 'TRUNCATE') then
        raise exception 'what lies in a dossier is never exchanged' using errcode = 'restrict_violation';
    end if;
    select * into nomination from nominations
    where id = case tg_op when 'DELETE' then old.nomination_id else new.nomination_id end;
    if nomination.status not in ('draft', 'returned') and not (tg_op = 'DELETE' and nomination.erased_on is not null) then
        raise exception 'the nomination was sent with its dossier' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger nomination_documents_keep before insert or update or delete on nomination_documents
    for each row execute function keep_nomination_dossier();
create trigger nomination_documents_not_emptied before truncate on nomination_documents
    for each statement execute function keep_nomination_dossier();
create trigger nomination_links_keep before insert or update or delete on nomination_links
    for each row execute function keep_nomination_dossier();
create trigger nomination_links_not_emptied before truncate on nomination_links
    for each statement execute function keep_nomination_dossier();
