#!/usr/bin/env bash
# Prints what CHANGELOG.md says of a version, or of what is not released yet where it has no section of that name.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

version=${1:-Unreleased}
section() { awk -v name="## $1" '$0 == name || index($0, name " ") == 1 { on = 1; next } /^## / { on = 0 } on' "$root/CHANGELOG.md"; }
notes=$(section "$version")
[ -n "$notes" ] || notes=$(section Unreleased)
[ -n "$notes" ] || fail "CHANGELOG.md says nothing of $version."
printf '# Tổng Kết %s\n%s\n' "$version" "$notes"
