-- What signing out at the provider needs of a session that began there; gone when that was asked, or the session is over.
create table provider_sessions (
    session_id  uuid        not null,
    handle_hash text        not null,
    id_token    text        not null,
    expires_at  timestamptz not null,
    constraint pk_provider_sessions primary key (session_id),
    constraint fk_provider_sessions_session foreign key (session_id) references sessions (id) on delete cascade,
    constraint uq_provider_sessions_handle_hash unique (handle_hash),
    constraint ck_provider_sessions_handle_hash check (handle_hash ~ '^[0-9a-f]{64}$')
);
create index ix_provider_sessions_expires_at on provider_sessions (expires_at);
