#!/usr/bin/env bash
# Builds the web client and the application that carries it, each only when its sources changed since.
#   web       only the web client
#   verified  only the application, always and with all its checks
#   start     all, and what shortens a start: a cache of loaded classes, and PostgreSQL's programs unpacked
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

readonly web=$root/frontend
readonly web_stamp=$web/node_modules/.tongket-built
readonly jar=$root/backend/target/quarkus-app/quarkus-run.jar
readonly founded=$root/backend/target/founded
readonly jar_stamp=$root/backend/target/.tongket-built

# The stamp bears the time at which the build began, so that an edit made meanwhile counts as a change.
build_stamped() {
  local stamp=$1 began
  shift
  began=$(mktemp)
  "$@"
  touch -r "$began" "$stamp"
  rm -f "$began"
}

build_web() {
  say "Building the web client …"
  (cd "$web" && npm run --silent build -- --logLevel error >&2)
}

# Two halves of the tests side by side, each with an application and a database of its own: one that computes figures, one
# that does the rest.
readonly figures='%regex[vn/tongket/(indicators|organisation|collection|samples|truth)/.*Test[.]class]'

both_lanes() {
  local said status=0
  said=$(mktemp)
  lane figures -Dtests.included="$figures" >"$said" 2>&1 &
  # Most of these say little to much code: the second compiler of the virtual machine costs them more than it brings.
  lane others -Dtests.excluded="$figures" -Dtests.jvm=-XX:TieredStopAtLevel=1 || status=$?
  wait $! || status=$?
  cat "$said"
  rm -f "$said"
  return "$status"
}

lane() {
  local longer=()
  [ "${TONGKET_TESTS:-}" != all ] || longer=(-Dtruth.seeds=100 -Dtongket.walk.steps=10000)
  maven surefire:test "${longer[@]}" -Dtests.lane="$@"
}

verify_jar() {
  local status=0
  build_jar spotless:check test-compile
  both_lanes || status=$?
  maven verify -Dtests.done
  return "$status"
}

# Maven adds to what it copied before; pages of an older build must not stay in the new one.
build_jar() {
  rm -rf "$root/backend/target/classes/META-INF/resources" "$root/backend/target/classes/pages"
  maven "$@"
}

web_sources() {
  find "$web" -mindepth 1 -maxdepth 1 ! -name node_modules ! -name dist ! -name .svelte-kit ! -name tests -print0
}

web_when_changed() {
  local sources
  mapfile -d '' -t sources < <(web_sources)
  if [ ! -e "$web/dist/200.html" ] || changed_since "$web_stamp" "${sources[@]}"; then
    need_node
    need_npm_packages frontend
    build_stamped "$web_stamp" build_web
  fi
}

jar_when_changed() {
  if [ ! -e "$jar" ] ||
    changed_since "$jar_stamp" "$root/backend/src/main" "$root/backend/pom.xml" "$root/data" "$web/dist"; then
    say "Building the application …"
    need_maven
    build_stamped "$jar_stamp" build_jar -q -DskipTests package
  fi
}

# Starts the application once, to keep its loaded classes in a cache, and the data with which an installation begins for the
# journeys. Without either everything works, only slower.
start_when_changed() {
  [ -e "$unpacked_postgres" ] && [ -d "$founded" ] && ! changed_since "$start_cache" "$jar" "$java_options" &&
    of_this_virtual_machine "$start_cache" && return 0
  say "Preparing a quick start …"
  local folder launcher
  folder=$(mktemp -d)
  TONGKET_MODE=local TONGKET_PORT=0 TONGKET_MANAGEMENT_PORT=0 TONGKET_DATA_DIR=$folder/data \
    "$JAVA_HOME/bin/java" @"$java_options" -XX:AOTCacheOutput="$start_cache" -jar "$jar" >"$folder/log" 2>&1 </dev/null &
  launcher=$!
  for _ in $(seq 120); do
    if grep -q demo-accounts "$folder/log" || ! kill -0 "$launcher" 2>/dev/null; then break; fi
    sleep 0.5
  done
  kill "$launcher" 2>/dev/null || true
  wait "$launcher" 2>/dev/null || true
  note_virtual_machine "$start_cache"
  [ -e "$unpacked_postgres" ] || copy_whole "$folder/data/postgres-binaries" "$unpacked_postgres" || true
  rm -rf "$founded" "$folder/data/postgres-binaries"
  [ ! -d "$folder/data/postgres" ] || copy_whole "$folder/data" "$founded"
  rm -rf "$folder"
}

case ${1:-all} in
  web) web_when_changed ;;
  all)
    web_when_changed
    jar_when_changed
    ;;
  verified)
    need_maven
    build_stamped "$jar_stamp" verify_jar
    ;;
  start)
    web_when_changed
    jar_when_changed
    need_jdk
    start_when_changed
    ;;
  *) fail "Usage: build.sh [web|all|verified|start]" ;;
esac
