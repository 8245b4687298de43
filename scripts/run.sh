#!/usr/bin/env bash
# Starts the packaged application with a database of its own, real sample data and demo accounts.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_jdk
"$root/scripts/build.sh" archive

cd "$root"
export TONGKET_MODE=${TONGKET_MODE:-local}
data=${TONGKET_DATA_DIR:-.tongket}
if [ -z "${TONGKET_DB_URL:-}" ] && [ ! -e "$data/postgres-binaries" ] && [ -d "$unpacked_postgres" ]; then
  mkdir -p "$data" && chmod 700 "$data"
  cp -a "$unpacked_postgres" "$data/postgres-binaries.part"
  mv "$data/postgres-binaries.part" "$data/postgres-binaries"
fi
exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:SharedArchiveFile="$class_archive" -Xlog:cds=off --enable-native-access=ALL-UNNAMED \
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "$root/backend/target/quarkus-app/quarkus-run.jar"
