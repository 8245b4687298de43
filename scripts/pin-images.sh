#!/usr/bin/env bash
# Names every base image by its digest, in the Dockerfiles and compose files of this checkout, for whoever builds a release.
# The digests stand in release/images.csv, which that person fills in (docker buildx imagetools inspect IMAGE). An image
# without one is told as not pinned; ends with 3 where there are any.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

folder=${1:-$root}
readonly folder
unpinned=0
while IFS=, read -r image digest; do
  if [ -z "$digest" ]; then
    say "not pinned: $image"
    unpinned=1
    continue
  fi
  [[ $digest =~ ^sha256:[0-9a-f]{64}$ ]] || fail "The digest of $image in release/images.csv is no digest: $digest"
  # What was pinned before is pinned anew.
  sed -i -E "s#((FROM|image:) )${image//./\\.}(@sha256:[0-9a-f]{64})?( |\$)#\1$image@$digest\4#" \
    "$folder"/docker/*.Dockerfile "$folder"/docker-compose.yml
done < <(tail -n +2 "$folder/release/images.csv")
[ "$unpinned" -eq 0 ] || exit 3
