-- Since when the receiver of a webhook has been slow, and when its owner was told that last.
alter table webhooks add column slow_since timestamptz, add column slow_told_at timestamptz;
