#!/usr/bin/env bash
# From the last release to this one and back: on its data, and both side by side. The last release is the commit that
# release/previous names; it is built once, which takes minutes, and kept under backend/target/releases. Ends with 3 where
# no migration came after it, so that nothing was tried.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

commit=$(sed -n 's/^commit //p' "$root/release/previous")
last=$(sed -n 's/^migration //p' "$root/release/previous")
readonly commit last
readonly previous=$root/backend/target/releases/$commit
readonly migrations=backend/src/main/resources/db/migration

# The last of the migrations in a list of files.
last_migration() {
  sed -nE 's#.*/V([0-9]{4})__.*#\1#p' | sort | tail -n 1
}

has_nothing_to_upgrade() {
  [ "$(find "$root/$migrations" -name 'V*.sql' | last_migration)" = "$last" ] &&
    (cd "$root/$migrations" && sha256sum --check --quiet "$root/release/functions.sha256" >/dev/null 2>&1)
}

is_described_rightly() {
  git -C "$root" merge-base --is-ancestor "$commit" HEAD ||
    fail "release/previous must name a commit that this one comes from."
  [ "$(git -C "$root" ls-tree -r --name-only "$commit" "$migrations" | last_migration)" = "$last" ] ||
    fail "release/previous names another migration than the last one of its commit."
}

build_previous() {
  [ ! -e "$previous/quarkus-app/quarkus-run.jar" ] || return 0
  say "Building the last release, $commit …"
  local sources
  sources=$(mktemp -d)
  git -C "$root" worktree add --quiet --detach "$sources/tongket" "$commit"
  if "$sources/tongket/scripts/build.sh" all; then
    mkdir -p "$previous"
    cp -R "$sources/tongket/backend/target/quarkus-app" "$previous/part"
    mv "$previous/part" "$previous/quarkus-app"
  fi
  git -C "$root" worktree remove --force "$sources/tongket"
  rm -rf "$sources"
  [ -e "$previous/quarkus-app/quarkus-run.jar" ] || fail "The last release could not be built."
}

if has_nothing_to_upgrade; then
  say "Nothing to upgrade yet: no migration came after ${last}. Not tried."
  exit 3
fi
git -C "$root" cat-file -e "$commit^{commit}" 2>/dev/null ||
  fail "The commit of the last release is not here: fetch the whole history (git fetch --unshallow)."
is_described_rightly
need_node
need_maven
need_nginx
need_postgres_client
need_npm_packages e2e
build_previous
"$root/scripts/build.sh" start
maven -q test -Dtest='MigrationRulesTest,MigrationTest,UpgradeTest'

cd "$root/e2e"
PREVIOUS_RELEASE=$previous/quarkus-app exec node --test --test-concurrency=1 ./upgrade/*.test.mjs
