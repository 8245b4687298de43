#!/bin/sh
# Starts the application in this folder as far as it comes without a database, so that the virtual machine keeps the classes
# it loaded in tongket.aot. Fails where it does not: an image without the cache works, only slower, and nobody would notice.
set -eu

said=$(mktemp)
started=$(mktemp -d)
trap 'rm -rf "$said" "$started"' EXIT

# It ends by itself, with the sentence that no database answers.
TONGKET_MODE=production TONGKET_DATA_DIR=$started TONGKET_DB_URL=jdbc:postgresql://127.0.0.1:1/none \
  TONGKET_DB_USERNAME=none TONGKET_DB_PASSWORD=none \
  java @java.options -XX:AOTCacheOutput=tongket.aot -jar quarkus-run.jar >"$said" 2>&1 || true

[ -s tongket.aot ] || {
  echo "The cache of classes was not written. The application said:" >&2
  tail -n 10 "$said" >&2
  exit 1
}
