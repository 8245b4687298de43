-- Of which of the days before its end the owner of a token was told; the fewer, the later.
alter table api_tokens
    add column told_days integer,
    add constraint ck_api_tokens_told_days check (told_days > 0);
create index ix_api_tokens_ending on api_tokens (expires_at) where revoked_at is null and replaced_by is null;
