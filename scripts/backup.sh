#!/usr/bin/env bash
# Backs an installation up while it runs: the database, the files of evidence, and by option the keys of credentials. What
# is made has its name only once it is complete; once a week it is restored beside, to see that it can be. See "Backup and
# restore" in docs/operations.md.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source-path=SCRIPTDIR source=database.sh
. "$(dirname "$0")/database.sh"
# shellcheck source-path=SCRIPTDIR source=backup-folder.sh
. "$(dirname "$0")/backup-folder.sh"

umask 077
readonly keep=${TONGKET_BACKUP_KEEP:-}
readonly check_days=${TONGKET_BACKUP_CHECK_DAYS:-7}
name=tongket-$(date -u +%Y%m%dT%H%M%SZ)
readonly name
readonly made=$backups/$name
readonly part=$backups/.$name.part

finish() {
  stop_database_only
  rm -rf "$part"
}
trap finish EXIT

# One look at the database, for the dump and for the sums that a restored one is held against.
open_look() {
  coproc LOOK { "$PG_BIN/psql" -X -At -q -v ON_ERROR_STOP=1; }
  look=$LOOK_PID
  exec {answers}<&"${LOOK[0]}" {questions}>&"${LOOK[1]}"
  printf '%s\n' 'begin isolation level repeatable read, read only;' 'select pg_export_snapshot();' >&"$questions"
  read -r snapshot <&"$answers" || fail "The database does not answer."
}

# The database first: every file that it speaks of was in the store before its row, and is still there when the files are
# copied. The other way round a file that comes in between would be missing.
copy_database() {
  "$PG_BIN/pg_dump" --format=custom --snapshot="$snapshot" | keep_as "$part/database.dump"
}

sum_tables() {
  printf '\\i '\''%s'\''\n\\q\n' "$root/scripts/table-sums.sql" >&"$questions"
  keep_as "$part/table-sums" <&"$answers"
  wait "$look"
  exec {answers}<&- {questions}>&-
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
  files=$(find "$part/evidence" -type f | wc -l)
}

# The names of files say something too.
pack_evidence() {
  [ -n "${TONGKET_BACKUP_RECIPIENTS:-}" ] || return 0
  tar --create --file=- --directory="$part" evidence | keep_as "$part/evidence.tar"
  rm -rf "$part/evidence"
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
    printf 'files %s\n' "$files"
  } >"$part/about"
  (cd "$part" && find . -type f ! -name manifest.sha256 -print0 | sort -z | xargs -0 sha256sum >manifest.sha256)
  # On the disk before it has its name.
  sync "$part" "$part"/manifest.sha256 "$part"/database.dump*
}

sign() {
  signs || return 0
  [ -s "$TONGKET_BACKUP_SIGNING_KEY" ] || fail "There is no key in TONGKET_BACKUP_SIGNING_KEY, $TONGKET_BACKUP_SIGNING_KEY."
  minisign -S -s "$TONGKET_BACKUP_SIGNING_KEY" -t "$name" -x "$part/$signature" -m "$part/manifest.sha256" \
    >/dev/null </dev/null || fail "The backup cannot be signed: the key must be one without a password (minisign -G -W)."
}

copy_elsewhere() {
  [ -n "${TONGKET_BACKUP_COPY:-}" ] || return 0
  sh -c "$TONGKET_BACKUP_COPY" copy "$made" >&2 ||
    fail "The backup lies in $made, and the command of TONGKET_BACKUP_COPY did not copy it. Nothing old was removed."
  note_backup -v name="$name" <<'SQL'
update backups set copied = true where name = :'name';
SQL
}

# What administrators read of it in the application.
note_in_database() {
  note_backup -v name="$name" -v bytes="$(du -sb "$made" | cut -f1)" -v files="$files" \
    -v encrypted="$(is_encrypted "$made" && echo true || echo false)" \
    -v signed="$(is_signed "$made" && echo true || echo false)" <<'SQL'
insert into backups (name, made_at, bytes, files, encrypted, signed, copied)
values (:'name', now(), :bytes, :files, :encrypted, :signed, false);
delete from backups where made_at < now() - interval '400 days';
SQL
}

check_once_a_week() {
  [ "$check_days" -eq 0 ] || [ -n "$(find "$backups" -maxdepth 1 -name last-check -mmin -"$((check_days * 1440))")" ] ||
    "$root/scripts/check-backup.sh" "$made"
}

remove_old() {
  [ -n "$keep" ] || return 0
  find "$backups" -mindepth 1 -maxdepth 1 -type d -name 'tongket-*Z' | sort -r | tail -n +"$((keep + 1))" |
    while IFS= read -r old; do rm -rf "$old"; done
}

[[ $keep =~ ^([1-9][0-9]*)?$ ]] || fail "TONGKET_BACKUP_KEEP must be a number of backups, 1 or more."
[[ $check_days =~ ^[0-9]{1,4}$ ]] || fail "TONGKET_BACKUP_CHECK_DAYS must be a number of days; 0 for never."
[ -z "${TONGKET_BACKUP_RECIPIENTS:-}" ] || need_age
! signs || need_minisign
need_postgres_client
if named_database; then
  lead_to_named_database
else
  [ -d "$data/postgres" ] || fail "There is no database in $data; name the folder with TONGKET_DATA_DIR, or a database with TONGKET_DB_URL."
  lead_to_embedded_database "$data"
fi
require_new_enough_client
mkdir -p "$part"
open_look
copy_database
sum_tables
copy_evidence
pack_evidence
copy_keys
write_manifest
sign
mv "$part" "$made"
note_in_database
copy_elsewhere
remove_old
say "Backed up: $made"
printf '%s\n' "$made"
check_once_a_week
