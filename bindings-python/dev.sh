#!/usr/bin/env bash
# The Python package: build, install and test it in a virtual environment of its own. Quick the second time.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
root="$(dirname "$here")"
venv="$here/.venv"
wheels="$root/target/wheels"
python="$venv/bin/python"
export PIP_DISABLE_PIP_VERSION_CHECK=1

# A virtual environment with the pinned tools, made anew when they change.
tools() {
    local stamp="$venv/.tools"
    if [ ! -x "$python" ] || ! cat "$here"/requirements/*.txt | cmp -s - "$stamp"; then
        echo "== Python: setting up $venv"
        "${PYTHON:-python3}" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
        "${PYTHON:-python3}" -m venv --clear "$venv"
        "$python" -m pip install --quiet -r "$here/requirements/build.txt" -r "$here/requirements/test.txt"
        cat "$here"/requirements/*.txt > "$stamp"
    fi
}

wheel() {
    ls -t "$wheels"/clausebook-*.whl | head -n 1
}

build() {
    tools
    echo "== Python: building the wheel"
    (cd "$here" && "$venv/bin/maturin" build --quiet --release --out "$wheels" --interpreter "$python" "$@")
}

# Leaves an installed wheel alone while its bytes are the same.
install() {
    build
    local digest
    digest="$(sha256sum < "$(wheel)")"
    if [ "$digest" != "$(cat "$venv/.wheel" 2>/dev/null)" ]; then
        echo "== Python: installing $(basename "$(wheel)")"
        "$python" -m pip install --quiet --force-reinstall --no-deps --no-index "$(wheel)"
        echo "$digest" > "$venv/.wheel"
    fi
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
    (cd "$here" && "$venv/bin/ruff" check --quiet . && "$venv/bin/ruff" format --quiet --check .)
}

bench() {
    install
    "$python" -I "$here/benches/single.py" "$root/benches/results/python.json"
}

command="${1:-help}"
[ $# -eq 0 ] || shift
case "$command" in
    build | install | stubs | lint | bench) "$command" "$@" ;;
    test) run_tests "$@" ;;
    *) echo "usage: $0 build | install | test | stubs | lint | bench" >&2; exit 2 ;;
esac
