-- Files that prove a progress report; as with values, their bytes lie outside, under their sum.
create table progress_files (
    id             uuid        not null,
    report_id      uuid        not null,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    constraint pk_progress_files primary key (id),
    constraint fk_progress_files_report foreign key (report_id) references progress_reports (id),
    constraint uq_progress_files_content unique (report_id, sha256),
    constraint ck_progress_files_name check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
    constraint ck_progress_files_media_type check (media_type in
        ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
         'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
         'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
         'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet')),
    constraint ck_progress_files_size check (size between 1 and 20971520),
    constraint ck_progress_files_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_progress_files_sha256 on progress_files (sha256);

create function refuse_progress_file_change() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'TRUNCATE') then
        raise exception 'a file of evidence is never exchanged' using errcode = 'restrict_violation';
    end if;
    if (select r.status from progress_reports r
        where r.id = case tg_op when 'DELETE' then old.report_id else new.report_id end) not in ('draft', 'returned') then
        raise exception 'the report was sent with its evidence' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger progress_files_keep before insert or update or delete on progress_files
    for each row execute function refuse_progress_file_change();
create trigger progress_files_not_emptied before truncate on progress_files
    for each statement execute function refuse_progress_file_change();
