#!/usr/bin/env bash
# Runs each sh block of docs/install-debian.md in turn, in a copy of this machine's file system that is thrown away, without
# touching the machine: an overlay in memory, processes of its own, after the packages a network of its own. Apart from
# make test: it needs Debian, root and the network.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

readonly page=$root/docs/install-debian.md
readonly support=$root/e2e/install

# The blocks under the first heading of the page, which fetch packages (1), or under all others (2).
blocks() {
  awk -v part="$1" '
    /^## / { heading = substr($0, 4); headings++ }
    /^```sh$/ { inside = 1; if ((headings == 1) == (part == 1)) print "step \047" heading "\047"; next }
    /^```$/ { inside = 0 }
    inside && (headings == 1) == (part == 1)' "$page"
}

prepare() {
  "$root/scripts/package.sh" 1.0.0 >/dev/null
  folder=$(mktemp -d)
  mount -t tmpfs -o size=4g tmpfs "$folder"
  mkdir "$folder/upper" "$folder/work" "$folder/machine"
  mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/upper,workdir=$folder/work" "$folder/machine"
  local machine=$folder/machine
  mount --rbind /dev "$machine/dev"
  mount -t tmpfs tmpfs "$machine/tmp"
  mount -t tmpfs tmpfs "$machine/run"
  # A fresh machine has no databases; where there are some, Debian's package makes none of its own.
  rm -rf "$machine/etc/postgresql" "$machine/var/lib/postgresql"
  cp "$root/backend/target/tongket-1.0.0.tar.gz" "$machine/root/tongket-1.0.0.tar.gz"
  mkdir "$folder/newer"
  tar --extract --file="$root/backend/target/tongket-1.0.0.tar.gz" --directory="$folder/newer"
  mv "$folder/newer/tongket-1.0.0" "$folder/newer/tongket-1.1.0"
  tar --create --gzip --file="$machine/root/tongket-1.1.0.tar.gz" --directory="$folder/newer" tongket-1.1.0
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=tongket.example \
    -out "$machine/root/certificate.pem" -keyout "$machine/root/key.pem" 2>/dev/null
  install "$support/systemctl" "$machine/usr/local/bin/systemctl"
  install "$support/policy-rc.d" "$machine/usr/sbin/policy-rc.d"
  { cat "$support/prelude.sh" && blocks 1; } >"$machine/root/packages.sh"
  { cat "$support/prelude.sh" && blocks 2 && printf 'finish\n'; } >"$machine/root/rest.sh"
}

# Runs one of the two inside; with words before it, by these.
follow() {
  local script=$1
  shift
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    "$@" chroot "$folder/machine" bash "/root/$script"
}

[ "$(id -u)" -eq 0 ] || fail "install-test wants root, for a file system of its own."
command -v apt-get >/dev/null || fail "install-test wants Debian."
if [ "${1:-}" != inside ]; then
  exec unshare --mount --pid --fork --kill-child "$0" inside
fi
need_node
prepare
mount -t proc proc "$folder/machine/proc"
follow packages.sh
# Ports of this machine are no concern of the page, and the other way round.
follow rest.sh unshare --net sh -c 'ip link set lo up && exec "$@"' sh
say "Every line of docs/install-debian.md did what it says."
