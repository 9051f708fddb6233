#!/usr/bin/env bash
# The commands of the Node.js package. Each does its own set-up and is quick the second time.
#   dev.sh build     the addon, into this folder
#   dev.sh types     the declarations and the list of exports, written anew from the core's schemas
#   dev.sh pack      the tarball, with the vectors as a conformance pack
#   dev.sh install   the tarball into target/node-consumer
#   dev.sh test      every test, against the installed tarball
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
root=$(cd .. && pwd)
target=$root/target
consumer=$target/node-consumer

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

tools() {
  [ node_modules/.package-lock.json -nt package-lock.json ] && return
  say "installing the tools"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
}

pack() {
  build
  say "packing"
  rm -rf vectors && cp -r "$root/tests/vectors" vectors
  mkdir -p "$target/node-pack"
  npm pack --silent --pack-destination "$target/node-pack" >"$target/node-pack/name"
}

installed() {
  pack
  local tarball
  tarball=$target/node-pack/$(tail -n 1 "$target/node-pack/name")
  say "installing $(basename "$tarball")"
  rm -rf "$consumer" && mkdir -p "$consumer"
  cp -r test/. "$consumer"
  (cd "$consumer" && npm install --silent --no-audit --no-fund --no-save "$tarball")
}

tests() {
  installed
  say "testing the installed package"
  (cd "$consumer" && CLAUSEBOOK_VECTORS=$root/tests/vectors node --test)
}

case "${1:-}" in
  build) build ;;
  types) build && tools && node tools/types.mjs ;;
  pack) pack ;;
  install) installed ;;
  test) tests ;;
  *) sed -n 's/^#   //p' "$0" && exit 2 ;;
esac
