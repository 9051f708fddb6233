#!/usr/bin/env bash
# The Python package: build, install and test it in a virtual environment of its own. Quick the second time.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
root="$(dirname "$here")"
venv="$here/.venv"
wheels="$root/target/wheels"
python="$venv/bin/python"
source "$here/venv.sh"
checked=(--config pyproject.toml . ../benches ../benches/render ../benches/collect)

tools() {
    environment "$venv" "$here"/requirements/*.txt
}

build() {
    tools
    echo "== Python: building the wheel"
    (cd "$here" && "$venv/bin/maturin" build --quiet --release --out "$wheels" --interpreter "$python" "$@")
}

install() {
    build
    install_wheel "$venv" "$wheels"
}

# Isolated, so that only the installed package can be imported.
run_tests() {
    install
    echo "== Python: tests against the installed wheel"
    (cd "$here" && "$python" -I -m pytest -q "$@")
}

stubs() {
    install
    "$python" -I "$here/tools/stubs.py" "$here/python/clausebook"
}

lint() {
    tools
    (cd "$here" && "$venv/bin/ruff" check --quiet "${checked[@]}" && "$venv/bin/ruff" format --quiet --check "${checked[@]}")
}

bench() {
    build
    "$root/benches/python" "$here/benches/single.py" "$root/benches/results/python.json"
}

command="${1:-help}"
[ $# -eq 0 ] || shift
case "$command" in
    build | install | stubs | lint | bench) "$command" "$@" ;;
    test) run_tests "$@" ;;
    *) echo "usage: $0 build | install | test | stubs | lint | bench" >&2; exit 2 ;;
esac
