#!/usr/bin/env bash
# The commands of the Node.js package. Each does its own set-up and is quick the second time.
#   dev.sh build     the addon, into this folder
#   dev.sh types     the declarations and the list of exports, written anew from the core's schemas
#   dev.sh pack      the tarball, with the vectors as a conformance pack
#   dev.sh install   the tarball into target/node-consumer
#   dev.sh bench     calls beside their floor, the same rule by hand and other engines, into benches/results/node.json
#   dev.sh pos       the tests of the point-of-sale example, over HTTP
#   dev.sh pos-install   the package and what else the example needs, into its folder
#   dev.sh test      every test, against the installed tarball
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
root=$(cd .. && pwd)
target=$root/target
consumer=$target/node-consumer
quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error)

say() { echo "-- node: $*"; }

build() {
  say "building the addon"
  (cd "$root" && cargo build --quiet --release --locked -p clausebook-node)
  local library addon
  library=$(find "$target/release" -maxdepth 1 \( -name 'libclausebook_node.so' -o -name 'libclausebook_node.dylib' \
    -o -name 'clausebook_node.dll' \) -print -quit)
  addon=$here/clausebook.$(node -p 'process.platform + "-" + process.arch').node
  # Replaced by a rename: a program that has the old addon loaded keeps it.
  cmp --silent "$library" "$addon" || { cp "$library" "$addon.new" && mv "$addon.new" "$addon"; }
}

# Installs what a folder's lock file names, unless that was done before; the rest of the words is npm's command for it.
locked() {
  local done=$target/node-pack/$1.lock
  [ -d node_modules ] && cmp --silent package-lock.json "$done" && return
  say "installing what $1 locks"
  npm "${@:2}" "${quiet[@]}" >/dev/null
  mkdir -p "$target/node-pack"
  cp package-lock.json "$done"
}

pack() {
  [ -z "${packed:-}" ] || return 0
  packed=yes
  build
  rm -rf vectors && cp -r "$root/tests/vectors" vectors && cp "$root/LICENSE" .
  mkdir -p "$target/node-pack"
  say "packing"
  npm pack --silent --pack-destination "$target/node-pack" >"$target/node-pack/name"
}

tarball() { echo "$target/node-pack/$(tail -n 1 "$target/node-pack/name")"; }

# The consumer keeps its tools from one run to the next; the package itself is installed anew each time.
installed() {
  pack
  say "installing $(basename "$(tarball)") for a consumer"
  mkdir -p "$consumer"
  find "$consumer" -mindepth 1 -maxdepth 1 ! -name node_modules -exec rm -rf {} +
  cp -r test/. "$consumer"
  cd "$consumer"
  locked consumer ci
  npm install --no-save "${quiet[@]}" "$(tarball)" >/dev/null
  cd "$here"
}

# The package, and what else a folder needs, into that folder.
installed_in() {
  pack
  cd "$1"
  locked "$(basename "$1")" "${@:2}"
  npm install --no-save "${quiet[@]}" "$(tarball)" >/dev/null
  cd "$here"
}

pos_installed() { installed_in examples/pos ci; }

pos() {
  pos_installed
  say "the point-of-sale example, over HTTP"
  (cd examples/pos && npm test --silent)
}

tests() {
  installed
  locked tools ci
  say "the declarations"
  node tools/types.mjs --check
  say "the tests, against the installed package"
  (cd "$consumer" && CLAUSEBOOK_VECTORS=$root/tests/vectors node --test)
  pos
}

# An engine comes as a package for each platform; its lock file has those of one, with which `npm ci` is not content.
bench() {
  installed_in bench install --no-save
  say "measuring"
  (cd bench && CLAUSEBOOK_RESULT=${CLAUSEBOOK_RESULT:-$root/benches/results/node.json} node single.mjs)
}

case "${1:-}" in
  build) build ;;
  types) build && locked tools ci && node tools/types.mjs ;;
  pack) pack ;;
  install) installed ;;
  test) tests ;;
  pos) pos ;;
  pos-install) pos_installed ;;
  bench) bench ;;
  *) sed -n 's/^#   //p' "$0" && exit 2 ;;
esac
