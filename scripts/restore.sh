#!/usr/bin/env bash
# Puts a backup back into an empty installation. It checks the backup first, writes over nothing, and leaves nothing half
# done: the folder of a local run appears when it is complete, a named database is filled in one transaction.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source-path=SCRIPTDIR source=database.sh
. "$(dirname "$0")/database.sh"

umask 077
readonly backup=${1:-${FROM:-}}
readonly restoring=$data.restoring

finish() {
  stop_database_only
  rm -rf "$restoring"
}

require_good_backup() {
  [ -n "$backup" ] || fail "Which backup? make restore FROM=backups/tongket-…"
  [ -f "$backup/manifest.sha256" ] || fail "$backup is no complete backup: it has no manifest."
  (cd "$backup" && sha256sum --check --strict --quiet manifest.sha256 >&2) ||
    fail "$backup is damaged: its files are not those of its manifest. Nothing was done."
  [ "$(cd "$backup" && find . -type f ! -name manifest.sha256 | wc -l)" -eq "$(wc -l <"$backup/manifest.sha256")" ] ||
    fail "$backup has files that its manifest does not name. Nothing was done."
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

fill_database() {
  "$PG_BIN/pg_restore" --no-owner --file=- "$backup/database.dump" | known_to_server |
    "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 --single-transaction -o /dev/null
  ask analyze >/dev/null
}

# The client names a setting at the head of what it writes that servers before 17 do not know.
known_to_server() {
  local server
  server=$(ask 'show server_version_num')
  if [ "$server" -lt 170000 ]; then
    sed '1,40{/^SET transaction_timeout = 0;$/d}'
  else
    cat
  fi
}

# Before the first caller comes, so that nobody sees a row without its file.
put_evidence() {
  [ "$(find "$backup/evidence" -type f -print -quit)" ] || return 0
  mkdir -p "$evidence"
  cp -a "$backup/evidence/." "$evidence/"
}

require_good_backup
require_nothing_there
need_postgres_client
trap finish EXIT
if named_database; then
  lead_to_named_database
  require_new_enough_client
  require_empty_database
  fill_database
else
  rm -rf "$restoring"
  lead_to_embedded_database "$restoring"
  fill_database
  stop_database_only
  mkdir -p "$data" && chmod 700 "$data"
  mv "$restoring/postgres-password" "$restoring/postgres" "$data/"
fi
put_evidence
say "Restored from $backup. Put the keys of credentials into $credential_keys, or make a new one, before credentials are asked for."
