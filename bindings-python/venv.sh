# Virtual environments with pinned packages and our wheel; sourced.
export PIP_DISABLE_PIP_VERSION_CHECK=1

# A virtual environment with these requirements, made anew when they change: environment VENV REQUIREMENTS…
environment() {
    local venv="$1"
    shift
    if [ ! -x "$venv/bin/python" ] || ! cat "$@" | cmp -s - "$venv/.tools"; then
        echo "== Python: setting up $venv"
        "${PYTHON:-python3}" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
        "${PYTHON:-python3}" -m venv --clear "$venv"
        "$venv/bin/python" -m pip install --quiet "${@/#/--requirement=}"
        cat "$@" > "$venv/.tools"
    fi
}

# The newest wheel of a folder into a virtual environment; one that is there is left alone while its bytes are the same:
# install_wheel VENV WHEELS
install_wheel() {
    local venv="$1" wheel digest
    wheel="$(ls -t "$2"/clausebook-*.whl | head -n 1)"
    digest="$(sha256sum < "$wheel")"
    if [ "$digest" != "$(cat "$venv/.wheel" 2>/dev/null)" ]; then
        echo "== Python: installing $(basename "$wheel")"
        "$venv/bin/python" -m pip install --quiet --force-reinstall --no-deps --no-index "$wheel"
        echo "$digest" > "$venv/.wheel"
    fi
}
