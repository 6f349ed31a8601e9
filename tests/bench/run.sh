#!/bin/sh
# run.sh BUILD-FOLDER: what the library costs, as ratios and without a verdict.  ./dev bench calls it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${1:?usage: run.sh BUILD-FOLDER}
python=/usr/bin/python3
[ -x "$python" ] || python=python3
export PYTHONDONTWRITEBYTECODE=1
"$python" "$here/report.py" "$build/tests/bench" "$here/../../docs/examples/achtbaan"
for library in "$build"/src/libhgw.so "$build"/src/libhgw.dylib; do
  [ ! -e "$library" ] || exec "$python" "$here/series_report.py" "$library"
done
echo "SKIPPED: many series, for the library is not a shared one here"
