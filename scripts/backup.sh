#!/usr/bin/env bash
# Backs an installation up while it runs: the database, the files of evidence, and by option the keys of credentials. What
# is made has its name only once it is complete; see "Backup and restore" in docs/operations.md.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source-path=SCRIPTDIR source=database.sh
. "$(dirname "$0")/database.sh"

umask 077
readonly backups=${TONGKET_BACKUP_FOLDER:-backups}
readonly keep=${TONGKET_BACKUP_KEEP:-}
name=tongket-$(date -u +%Y%m%dT%H%M%SZ)
readonly name
readonly made=$backups/$name
readonly part=$backups/.$name.part

finish() {
  stop_database_only
  rm -rf "$part"
}
trap finish EXIT

# The database first: every file that it speaks of was in the store before its row, and is still there when the files are
# copied. The other way round a file that comes in between would be missing.
copy_database() {
  "$PG_BIN/pg_dump" --format=custom --file="$part/database.dump"
}

copy_evidence() {
  mkdir "$part/evidence"
  if [ -n "${TONGKET_EVIDENCE_S3_BUCKET:-}" ]; then
    say "The files of evidence lie in the bucket $TONGKET_EVIDENCE_S3_BUCKET: copy it after this, with the tools of its store."
  elif [ -d "$evidence" ]; then
    # Files that are being written are nobody's yet.
    (cd "$evidence" && find . -type f ! -name 'incoming-*.part' -print0 | tar --null --files-from=- --create --file=-) |
      tar --extract --file=- --directory="$part/evidence"
  fi
}

copy_keys() {
  [ -n "${TONGKET_BACKUP_KEYS_FOLDER:-}" ] || return 0
  [ -d "$credential_keys" ] || fail "There are no keys of credentials in $credential_keys."
  mkdir -p "$TONGKET_BACKUP_KEYS_FOLDER"
  cp -p "$credential_keys"/* "$TONGKET_BACKUP_KEYS_FOLDER/"
  say "Keys of credentials: $TONGKET_BACKUP_KEYS_FOLDER. Keep them where no backup of the database lies."
}

write_manifest() {
  {
    printf 'made %s\n' "$(date -u +%FT%TZ)"
    printf 'server %s\n' "$(ask 'show server_version')"
    printf 'migration %s\n' "$(ask 'select max(version) from flyway_schema_history where success')"
    printf 'files %s\n' "$(find "$part/evidence" -type f | wc -l)"
  } >"$part/about"
  (cd "$part" && find . -type f ! -name manifest.sha256 -print0 | sort -z | xargs -0 sha256sum >manifest.sha256)
  # On the disk before it has its name.
  sync "$part" "$part/manifest.sha256" "$part/database.dump"
}

remove_old() {
  [ -n "$keep" ] || return 0
  [[ $keep =~ ^[1-9][0-9]*$ ]] || fail "TONGKET_BACKUP_KEEP must be a number of backups, 1 or more."
  find "$backups" -mindepth 1 -maxdepth 1 -type d -name 'tongket-*Z' | sort -r | tail -n +"$((keep + 1))" |
    while IFS= read -r old; do rm -rf "$old"; done
}

need_postgres_client
if named_database; then
  lead_to_named_database
else
  [ -d "$data/postgres" ] || fail "There is no database in $data; name the folder with TONGKET_DATA_DIR, or a database with TONGKET_DB_URL."
  lead_to_embedded_database "$data"
fi
require_new_enough_client
mkdir -p "$part"
copy_database
copy_evidence
copy_keys
write_manifest
mv "$part" "$made"
remove_old
say "Backed up: $made"
printf '%s\n' "$made"
