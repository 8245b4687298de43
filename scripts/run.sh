#!/usr/bin/env bash
# Starts the packaged application with a database of its own, real sample data and demo accounts.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_jdk
"$root/scripts/build.sh" start

cd "$root"
export TONGKET_MODE=${TONGKET_MODE:-local}
data=${TONGKET_DATA_DIR:-.tongket}
[ -n "${TONGKET_DB_URL:-}" ] || share_unpacked_postgres "$data"
exec "$JAVA_HOME/bin/java" @"$java_options" -XX:AOTCache="$start_cache" '-Xlog:aot*=off' '-Xlog:cds*=off' \
  -jar "$root/backend/target/quarkus-app/quarkus-run.jar"
