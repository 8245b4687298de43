# shellcheck shell=bash
# To be sourced after lib.sh by what backs a database up and puts it back: leads PostgreSQL's programs to the database that
# the application would use with the same settings.

export data=${TONGKET_DATA_DIR:-.tongket}
export evidence=${TONGKET_EVIDENCE_FOLDER:-$data/evidence}
export credential_keys=${TONGKET_CREDENTIALS_KEY_FOLDER:-$data/credential-keys}
database_only=

named_database() { [ -n "${TONGKET_DB_URL:-}" ]; }

# jdbc:postgresql://host:5432/database?…: what follows the name concerns Java only. Of several hosts, host:5432,other:5432,
# the one that takes writes is meant.
lead_to_named_database() {
  local address=${TONGKET_DB_URL#jdbc:postgresql://} place hosts=() ports=()
  [ "$address" != "$TONGKET_DB_URL" ] || fail "TONGKET_DB_URL must look like jdbc:postgresql://host:5432/database."
  address=${address%%\?*}
  PGDATABASE=${address#*/}
  while IFS= read -r -d , place; do
    hosts+=("${place%%:*}")
    [ "$place" = "${place%%:*}" ] && ports+=(5432) || ports+=("${place##*:}")
  done <<<"${address%%/*},"
  PGHOST=$(IFS=,; printf '%s' "${hosts[*]}")
  PGPORT=$(IFS=,; printf '%s' "${ports[*]}")
  [ "${#hosts[@]}" -eq 1 ] || export PGTARGETSESSIONATTRS=read-write
  PGUSER=${TONGKET_DB_USERNAME:-}
  PGPASSWORD=${TONGKET_DB_PASSWORD:-}
  export PGHOST PGPORT PGDATABASE PGUSER PGPASSWORD
}

# The embedded database of a folder: that of a running application, or started for the while.
lead_to_embedded_database() {
  local folder=$1
  is_running "$folder" || start_database_only "$folder"
  PGPORT=$(sed -n 4p "$folder/postgres/postmaster.pid")
  PGPASSWORD=$(cat "$folder/postgres-password")
  export PGHOST=127.0.0.1 PGUSER=tongket PGDATABASE=tongket PGPORT PGPASSWORD
}

is_running() {
  local file=$1/postgres/postmaster.pid
  [ -e "$file" ] && kill -0 "$(sed -n 1p "$file")" 2>/dev/null && sed -n 8p "$file" | grep -q ready
}

start_database_only() {
  local folder=$1 log jar=$root/backend/target/quarkus-app/quarkus-run.jar
  need_jdk
  [ -e "$jar" ] || "$root/scripts/build.sh" all
  share_unpacked_postgres "$folder"
  log=$(mktemp)
  TONGKET_MODE=local TONGKET_DATA_DIR=$folder \
    "$JAVA_HOME/bin/java" @"$java_options" -jar "$jar" --database-only \
    >"$log" 2>&1 </dev/null &
  database_only=$!
  for _ in $(seq 600); do
    if is_running "$folder"; then
      rm -f "$log"
      return 0
    fi
    kill -0 "$database_only" 2>/dev/null || break
    sleep 0.1
  done
  cat "$log" >&2
  fail "The database of $folder does not start."
}

stop_database_only() {
  [ -n "$database_only" ] || return 0
  kill "$database_only" 2>/dev/null || true
  wait "$database_only" 2>/dev/null || true
  database_only=
}

ask() { "$PG_BIN/psql" -X -At -v ON_ERROR_STOP=1 -c "$1"; }

require_new_enough_client() {
  local server
  server=$(ask 'show server_version_num') || fail "The database does not answer."
  server=$((server / 10000))
  [ "$(client_version)" -ge "$server" ] ||
    fail "The database is PostgreSQL $server, and pg_dump here is older: install postgresql-client-$server."
}

# Writes down what administrators read of backups. A release that does not know the table yet is backed up all the same.
note_backup() {
  "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 "$@" 2>/dev/null ||
    say "The application could not be told of the backup; it has no table for it, or takes no writes."
}
