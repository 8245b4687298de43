# Before the page's own lines: each must succeed, and is shown before it runs.
set -euo pipefail
cd /root

step() { printf '\n== %s\n' "$1" >&2; }

# After the last line: what the page promises.
finish() {
  step 'What must be so now'
  local answer='curl --silent --fail --insecure --resolve tongket.example:443:127.0.0.1'
  [[ $($answer https://tongket.example/) == *'Tổng Kết'* ]]
  $answer https://tongket.example/api/v1/units >/dev/null
  [ "$(curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}' \
    --resolve tongket.example:80:127.0.0.1 http://tongket.example/nam)" = '308 https://tongket.example/nam' ]
  [ "$(find /var/backups/tongket -mindepth 1 -maxdepth 1 -name 'tongket-*Z' | wc -l)" -ge 1 ]
  local backup
  for backup in /var/backups/tongket/tongket-*Z; do (cd "$backup" && sha256sum --quiet --check manifest.sha256); done
  systemctl stop tongket@1 tongket@2 nginx postgresql
}
set -x
