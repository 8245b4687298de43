# shellcheck shell=bash
# To be sourced after database.sh by what makes backups and what reads them: how the folder of a backup is encrypted and
# signed, and whether it is whole. See "Backup and restore" in docs/operations.md.

export backups=${TONGKET_BACKUP_FOLDER:-backups}
readonly signature=manifest.sha256.minisig

# Keeps what comes in as a file of the folder, under a name of its own where it is encrypted.
keep_as() {
  local file=$1 recipient keys=()
  if [ -z "${TONGKET_BACKUP_RECIPIENTS:-}" ]; then
    cat >"$file"
    return
  fi
  for recipient in $TONGKET_BACKUP_RECIPIENTS; do keys+=(--recipient "$recipient"); done
  age --encrypt "${keys[@]}" --output "$file.age"
}

# What was kept so. Nothing of it is trusted before its end, so a reader must wait for how this ends.
kept_as() {
  local file=$1
  if [ -e "$file.age" ]; then
    age --decrypt --identity "$TONGKET_BACKUP_IDENTITY" "$file.age"
  else
    cat "$file"
  fi
}

is_encrypted() { [ -e "$1/database.dump.age" ]; }

is_signed() { [ -e "$1/$signature" ]; }

# Compose mounts /dev/null where no key is named.
signs() { [ -n "${TONGKET_BACKUP_SIGNING_KEY:-}" ] && [ ! -c "$TONGKET_BACKUP_SIGNING_KEY" ]; }

require_good_backup() {
  local folder=$1
  [ -n "$folder" ] || fail "Which backup? make restore FROM=backups/tongket-…"
  [ -f "$folder/manifest.sha256" ] || fail "$folder is no complete backup: it has no manifest."
  require_signature "$folder"
  (cd "$folder" && sha256sum --check --strict --quiet manifest.sha256 >&2) ||
    fail "$folder is damaged: its files are not those of its manifest. Nothing was done."
  [ "$(cd "$folder" && find . -type f ! -name manifest.sha256 ! -name "$signature" | wc -l)" -eq "$(wc -l <"$folder/manifest.sha256")" ] ||
    fail "$folder has files that its manifest does not name. Nothing was done."
}

# The manifest has the sum of each file, so who signed it signed them all.
require_signature() {
  local folder=$1
  if ! is_signed "$folder"; then
    [ -z "${TONGKET_BACKUP_PUBLIC_KEY:-}" ] ||
      fail "$folder is not signed, and TONGKET_BACKUP_PUBLIC_KEY asks for a signature. Nothing was done."
    return 0
  fi
  [ -n "${TONGKET_BACKUP_PUBLIC_KEY:-}" ] ||
    fail "$folder is signed: name the public key with TONGKET_BACKUP_PUBLIC_KEY. Nothing was done."
  need_minisign
  minisign -V -q -P "$TONGKET_BACKUP_PUBLIC_KEY" -x "$folder/$signature" -m "$folder/manifest.sha256" >&2 ||
    fail "$folder is not signed by the key of TONGKET_BACKUP_PUBLIC_KEY, or was changed since. Nothing was done."
}

# Whether its secret key is here, without which an encrypted backup cannot be read.
can_read() {
  is_encrypted "$1" || return 0
  [ -n "${TONGKET_BACKUP_IDENTITY:-}" ] && [ -r "$TONGKET_BACKUP_IDENTITY" ]
}

# Fills the database that PostgreSQL's programs are led to, wholly or not at all: without the last line, which comes only
# after all others, the transaction does not end.
fill_database() {
  local folder=$1
  {
    echo 'begin;' &&
      kept_as "$folder/database.dump" | "$PG_BIN/pg_restore" --no-owner --file=- | known_to_server &&
      echo 'commit;'
  } | "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 -v VERBOSITY=verbose -o /dev/null &&
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
