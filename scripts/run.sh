#!/usr/bin/env bash
# Starts the packaged application with a database of its own, real sample data and demo accounts.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_jdk
"$root/scripts/build.sh"

cd "$root"
export TONGKET_MODE=${TONGKET_MODE:-local}
exec "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  -jar backend/target/quarkus-app/quarkus-run.jar
