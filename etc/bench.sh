#!/usr/bin/env bash
# Prints how fast the program is: etc/bench.sh [commitments] [coverage] [imports] [ledger] [papers] [receipts] [register] [stream] [tasks]. Nothing is asserted; compare figures of one run only.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
install_runtime
apt_install poppler-utils chromium weasyprint postgresql ffmpeg "${CAMERA_PACKAGES[@]}"
dotnet build "$ROOT/tests/CameraProgram.Benchmarks" -c Release -v q --tl:off >&2
build_web

echo "## web app"
first_load() { grep -oE '(src|href)="[^"]+\.js"' "$WEB/dist/camera-program/browser/index.html" | cut -d'"' -f2 | sort -u; }
bytes=0
for script in $(first_load); do bytes=$((bytes + $(gzip -9c "$WEB/dist/camera-program/browser/$script" | wc -c))); done
echo "first load: $((bytes / 1000)) kB of compressed script in $(first_load | wc -l) files"

bench="$ROOT/tests/CameraProgram.Benchmarks/bin/Release/net10.0/CameraProgram.Benchmarks"
"$bench" "$@"
on_postgres=()
for name in imports ledger receipts register tasks; do if [ $# = 0 ] || [[ " $* " == *" $name "* ]]; then on_postgres+=("$name"); fi; done
if [ ${#on_postgres[@]} -gt 0 ]; then
  mkdir -p "$ARTIFACTS"
  start_postgres "$ARTIFACTS/bench-postgres.log"
  "$bench" "${on_postgres[@]}"
fi
