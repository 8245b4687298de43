#!/usr/bin/env bash
# Puts a backup back into an empty installation. It checks the backup first, writes over nothing, and leaves nothing half
# done: the folder of a local run appears when it is complete, a named database is filled in one transaction.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source-path=SCRIPTDIR source=database.sh
. "$(dirname "$0")/database.sh"
# shellcheck source-path=SCRIPTDIR source=backup-folder.sh
. "$(dirname "$0")/backup-folder.sh"

umask 077
readonly backup=${1:-${FROM:-}}
readonly restoring=$data.restoring

finish() {
  stop_database_only
  rm -rf "$restoring"
}

require_nothing_there() {
  [ -z "$(find "$evidence" -type f -print -quit 2>/dev/null)" ] ||
    fail "There are files in $evidence already. Nothing was done."
  named_database || [ ! -e "$data/postgres" ] || fail "There is a database in $data already. Nothing was done."
}

require_empty_database() {
  [ "$(ask "select count(*) from pg_class where relnamespace = 'public'::regnamespace")" -eq 0 ] ||
    fail "The database $PGDATABASE on $PGHOST has tables already. Nothing was done."
}

# Before the first caller comes, so that nobody sees a row without its file.
put_evidence() {
  if is_encrypted "$backup"; then
    mkdir -p "$evidence"
    kept_as "$backup/evidence.tar" | tar --extract --file=- --directory="$evidence" --strip-components=1
    return
  fi
  [ "$(find "$backup/evidence" -type f -print -quit)" ] || return 0
  mkdir -p "$evidence"
  cp -a "$backup/evidence/." "$evidence/"
}

require_key() {
  is_encrypted "$backup" || return 0
  need_age
  can_read "$backup" ||
    fail "$backup is encrypted: name the file of its secret key with TONGKET_BACKUP_IDENTITY. Nothing was done."
}

require_good_backup "$backup"
require_key
require_nothing_there
need_postgres_client
trap finish EXIT
if named_database; then
  lead_to_named_database
  require_empty_database
  fill_database "$backup"
else
  rm -rf "$restoring"
  lead_to_embedded_database "$restoring"
  fill_database "$backup"
  stop_database_only
  mkdir -p "$data" && chmod 700 "$data"
  mv "$restoring/postgres-password" "$restoring/postgres" "$data/"
fi
put_evidence
say "Restored from $backup. Put the keys of credentials into $credential_keys, or make a new one, before credentials are asked for."
