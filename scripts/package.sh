#!/usr/bin/env bash
# Packs what a machine needs that runs the application without the sources: backend/target/tongket-<version>.tar.gz. The
# version is the one given, or the commit.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

version=${1:-$(git -C "$root" rev-parse --short HEAD)}
readonly version
[[ $version =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || fail "A version is letters, digits, dots and dashes."
need_node
"$root/scripts/build.sh" all

readonly archive=$root/backend/target/tongket-$version.tar.gz
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
readonly release=$folder/tongket-$version
mkdir "$release"
cp -R "$root/backend/target/quarkus-app" "$root/scripts" "$root/deploy/systemd" "$root/docker/nginx" "$root/docker/postgres" \
  "$root/LICENSE" "$release"
cp -R "$root/frontend/dist" "$release/web"
# What both sides are made of, as CycloneDX.
mkdir "$release/sbom"
cp "$root/backend/target/bom.json" "$release/sbom/backend.json"
(cd "$root/frontend" && npm sbom --sbom-format=cyclonedx --omit=dev) >"$release/sbom/web-client.json"
# Which build this is, for whoever has only the package.
printf 'version %s\ncommit %s\n' "$version" "$(git -C "$root" rev-parse HEAD)" >"$release/VERSION"
"$root/scripts/release-notes.sh" "$version" >"$release/NOTES.md"
tar --create --gzip --owner=0 --group=0 --file="$archive" --directory="$folder" "tongket-$version"
(cd "$(dirname "$archive")" && sha256sum "$(basename "$archive")" >"$archive.sha256")
printf '%s\n' "$archive"
