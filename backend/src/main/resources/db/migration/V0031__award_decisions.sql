create table award_decisions (
    id               uuid        not null,
    authority_id     uuid        not null,
    number           text,
    decided_on       date,
    signer           text,
    status           text        not null,
    note_vi          text,
    note_en          text,
    source_document  text,
    source_page      text,
    source_url       text,
    source_quote     text,
    import_key       text,
    search_text      text        not null,
    recorded_at      timestamptz not null,
    known_since      timestamptz,
    annulled_at      timestamptz,
    annulment_reason text,
    revision         bigint      not null,
    constraint pk_award_decisions primary key (id),
    constraint fk_award_decisions_authority foreign key (authority_id) references units (id),
    constraint uq_award_decisions_import_key unique (import_key),
    constraint ck_award_decisions_status check
        (status in ('draft', 'issued', 'annulled', 'withdrawn', 'recorded')),
    constraint ck_award_decisions_issued check (status not in ('issued', 'annulled')
        or (number is not null and decided_on is not null and signer is not null and known_since is not null)),
    constraint ck_award_decisions_annulled check
        ((status = 'annulled') = (annulled_at is not null) and (status = 'annulled') = (annulment_reason is not null)),
    constraint ck_award_decisions_recorded check ((status = 'recorded') = (import_key is not null)
        and (status <> 'recorded' or (source_document is not null and known_since is not null))),
    constraint ck_award_decisions_note check (note_en is null or note_vi is not null)
);
create index ix_award_decisions_authority on award_decisions (authority_id);

-- An authority counts its decisions anew each calendar year; the number of an annulled one is not used again.
create unique index uq_award_decisions_number on award_decisions (authority_id, number, (extract(year from decided_on)))
    where status in ('issued', 'annulled', 'recorded');

-- Whoever entered a part of a decision or of its awards: they do not issue it.
create table award_decision_authors (
    decision_id uuid not null,
    account_id  uuid not null,
    constraint pk_award_decision_authors primary key (decision_id, account_id),
    constraint fk_award_decision_authors_decision foreign key (decision_id) references award_decisions (id),
    constraint fk_award_decision_authors_account foreign key (account_id) references accounts (id)
);

-- What is public stays as it is: a status moves one way only, and once a row is no draft nothing else in it changes.
-- The revision is no part of the history; it counts what readers see, names of other rows included.
create function keep_award_history() returns trigger language plpgsql as $$
declare
    moved boolean := old.status <> new.status;
    free  text[]  := case when old.status <> new.status
                          then array ['revision', 'status', 'annulled_at', 'annulment_reason']
                          else array ['revision'] end;
begin
    if moved and (old.status, new.status)
            not in (('draft', 'issued'), ('draft', 'withdrawn'), ('issued', 'annulled')) then
        raise exception 'rows of % do not go from % to %', tg_table_name, old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status <> 'draft' and to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'rows of % do not change once they are %', tg_table_name, old.status
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger award_decisions_history before update on award_decisions
    for each row execute function keep_award_history();
create trigger award_decisions_not_removed before delete on award_decisions
    for each row execute function refuse_change();
create trigger award_decisions_not_emptied before truncate on award_decisions
    for each statement execute function refuse_change();
