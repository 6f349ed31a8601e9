#!/bin/sh
# run.sh BUILD-FOLDER: what the library costs, as ratios and without a verdict.  ./dev bench calls it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${1:?usage: run.sh BUILD-FOLDER}
python=/usr/bin/python3
[ -x "$python" ] || python=python3
export PYTHONDONTWRITEBYTECODE=1
exec "$python" "$here/report.py" "$build/tests/bench" "$here/../../docs/examples/achtbaan"
