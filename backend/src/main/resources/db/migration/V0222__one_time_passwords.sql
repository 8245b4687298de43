-- Until when a password that an administrator handed out can be replaced by one of the owner's own; null for a lasting one.
alter table accounts add column one_time_until timestamptz;
