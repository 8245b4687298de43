#!/usr/bin/env bash
# Starts this build on a database of the last release, with its data, and looks what became of it.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_maven
maven -q test -Dtest='UpgradeTest,MigrationTest'
