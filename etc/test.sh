#!/usr/bin/env bash
# Runs the tests and closes with "N passed, N failed".
#   etc/test.sh        everything: server, PostgreSQL, web app, browser
#   etc/test.sh unit   the everyday loop: kernel, domain, architecture, stream gateway, application on SQLite
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
set +e
mode=${1:-all}
passed=0 failed=0
logs="$ARTIFACTS/test-logs"
rm -rf "$logs"; mkdir -p "$logs"

count() { # stage, exit code, passed, failed
  passed=$((passed + ${3:-0})); failed=$((failed + ${4:-0}))
  if [ "$2" != 0 ] && [ "${4:-0}" = 0 ]; then failed=$((failed + 1)); fi
  printf '%-36s %6s passed %4s failed  %4ss\n' "$1" "${3:-0}" "${4:-0}" "$((SECONDS - began))"
}

dotnet_stage() { # name, project, [arguments …]
  local name=$1 project=$2 log; shift 2; log="$logs/${name// /-}.log"; began=$SECONDS
  dotnet test "$ROOT/tests/$project" --no-build -c Debug --logger "console;verbosity=normal" "$@" >"$log" 2>&1
  local code=$?
  local p f
  p=$(sed -n 's/.*Passed: *\([0-9]*\).*/\1/p' "$log" | tail -1); f=$(sed -n 's/.*Failed: *\([0-9]*\).*/\1/p' "$log" | tail -1)
  [ $code = 0 ] || grep -nE '^\s*(failed|\[xUnit|Error Message|.*\[FAIL\])|Shouldly|Exception' "$log" | head -60
  count "$name" $code "$p" "$f"
}

web_stage() {
  local log="$logs/web.log"; began=$SECONDS
  (cd "$WEB" && NO_COLOR=1 npm test >"$log" 2>&1)
  local code=$?
  local line; line=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E '^ *Tests ' | tail -1)
  [ $code = 0 ] || tail -60 "$log"
  count "web app" $code "$(sed -n 's/.* \([0-9]*\) passed.*/\1/p' <<<"$line")" "$(sed -n 's/.* \([0-9]*\) failed.*/\1/p' <<<"$line")"
}

install_runtime
# No server of the build stays behind: a script that ends leaves nothing running.
export MSBUILDDISABLENODEREUSE=1
began=$SECONDS
dotnet build "$ROOT/CameraProgram.sln" -c Debug -v q --tl:off -p:UseSharedCompilation=false >"$logs/build.log" 2>&1 || { tail -40 "$logs/build.log"; echo "0 passed, 1 failed"; exit 1; }
printf '%-36s %26ss\n' "build" "$((SECONDS - began))"

dotnet_stage kernel CameraProgram.Kernel.Tests
dotnet_stage domain CameraProgram.Domain.Tests
dotnet_stage architecture CameraProgram.Architecture.Tests
if [ "$mode" = all ]; then
  apt_install ffmpeg "${CAMERA_PACKAGES[@]}"
  export CAMERA_PROGRAM_TEST_CAMERAS=1
fi
dotnet_stage "stream gateway" CameraProgram.StreamGateway.Tests
dotnet_stage "application on SQLite" CameraProgram.Application.Tests
if [ "$mode" = all ]; then
  apt_install poppler-utils libreoffice-writer-nogui postgresql chromium
  dotnet_stage "official documents" CameraProgram.OfficialDocuments.Tests
  dotnet_stage "http" CameraProgram.HttpApi.Tests
  start_postgres "$logs/postgres.log"
  dotnet_stage "application on PostgreSQL" CameraProgram.Application.Tests
  unset CAMERA_PROGRAM_TEST_POSTGRES
  web_stage
  build_server && build_web && dotnet_stage "browser" CameraProgram.EndToEnd.Tests || failed=$((failed + 1))
fi

echo "$passed passed, $failed failed"
[ $failed = 0 ] && [ $passed -gt 0 ]
