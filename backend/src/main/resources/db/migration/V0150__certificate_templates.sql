-- Layouts of certificates: every version stays as it was written. Version 1 is the one that the application brings.
create table certificate_templates (
    version      int         not null,
    html         text,
    note         text        not null,
    author_id    uuid,
    recorded_at  timestamptz not null,
    previewed_at timestamptz,
    in_use_since timestamptz,
    revision     bigint      not null,
    constraint pk_certificate_templates primary key (version),
    constraint fk_certificate_templates_author foreign key (author_id) references accounts (id),
    constraint ck_certificate_templates_version check (version > 0),
    constraint ck_certificate_templates_own check ((version = 1) = (html is null) and (version = 1) = (author_id is null)),
    constraint ck_certificate_templates_previewed check
        (in_use_since is null or version = 1 or previewed_at is not null)
);

insert into certificate_templates (version, note, recorded_at, in_use_since, revision)
values (1, 'Mẫu có sẵn', now(), now(), 1);

create function keep_certificate_templates() returns trigger language plpgsql as $$
begin
    if (old.version, old.html, old.note, old.author_id, old.recorded_at)
            is distinct from (new.version, new.html, new.note, new.author_id, new.recorded_at) then
        raise exception 'a version of a layout never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger certificate_templates_history before update on certificate_templates
    for each row execute function keep_certificate_templates();
create trigger certificate_templates_not_removed before delete on certificate_templates
    for each row execute function refuse_change();
create trigger certificate_templates_not_emptied before truncate on certificate_templates
    for each statement execute function refuse_change();
