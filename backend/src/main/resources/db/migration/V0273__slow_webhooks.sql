-- A receiver that let the last call wait to its end is called beside a few other slow ones only.
alter table webhooks add column slow boolean not null default false;
comment on column webhooks.slow is 'the last call was not answered in time';
