# clausebook: the commands. Each does its own set-up and is quick the second time.
.DEFAULT_GOAL := help

SECONDS ?= 60
FUZZ_TARGETS := any_function policy_bytes procedure_log table_bytes

.PHONY: help
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## make demo                 one working day, shop by shop, decided in three languages (LANG=zh: in Chinese)
.PHONY: demo
demo:
	@demo/run

## make test                 everything that is promised, in every language
.PHONY: test
test: test-rust test-python test-node test-readme test-demo

# Everything that is tested in Rust, always the same packages with the same features: the core is compiled once.
RUST := --workspace --exclude clausebook-benches --exclude clausebook-fuzz --exclude clausebook-python \
	--features clausebook/arrow

.PHONY: test-rust
test-rust:
	@echo "== Rust: unit tests, properties, vectors, coverage, whole tables"
	@if cargo nextest --version >/dev/null 2>&1; \
		then cargo nextest run $(RUST) --no-fail-fast; else cargo test $(RUST) --all-targets --no-fail-fast; fi
	@echo "== Rust: examples in the documentation"
	@cargo test $(RUST) --doc

.PHONY: test-python
test-python:
	@bindings-python/dev.sh test

.PHONY: test-node
test-node:
	@echo "== Node.js: the installed package"
	@bindings-node/dev.sh test

# After the two above, whose installed packages it uses.
.PHONY: test-readme
test-readme:
	@echo "== The first calls of both READMEs, in all three languages"
	@tests/readme.py
	@benches/render --check

.PHONY: test-demo
test-demo:
	@echo "== Demo: three languages, the same bytes"
	@demo/run --check

## make lint                 formatting and lints
.PHONY: lint
lint:
	@cargo fmt --all -- --check
	@cargo clippy --workspace --features clausebook/arrow --all-targets -- --deny warnings
	@cargo clippy -p clausebook -- --deny warnings
	@RUSTDOCFLAGS="--deny warnings" cargo doc --no-deps --quiet -p clausebook --features arrow
	@bindings-python/dev.sh lint

## make stubs                the declarations of the bindings, written anew
.PHONY: stubs
stubs: stubs-python stubs-node

.PHONY: stubs-python
stubs-python:
	@bindings-python/dev.sh stubs

.PHONY: stubs-node
stubs-node:
	@bindings-node/dev.sh types

## make coverage             which clauses the vectors answer, a line a trade
.PHONY: coverage
coverage:
	@cargo run --quiet -p clausebook-tests --bin coverage

## make bench                decisions beside their floor, the same rule by hand and, but for Rust, other engines
.PHONY: bench
bench:
	@cargo bench --quiet -p clausebook-benches
	@benches/collect rust
	@bindings-python/dev.sh bench
	@bindings-node/dev.sh bench

## make bench-peers          a decision in Rust beside other engines, which compile for half an hour of one core
.PHONY: bench-peers
bench-peers:
	@CARGO_TARGET_DIR="$(CURDIR)/target/peers" cargo bench --quiet --locked --manifest-path benches/peers/Cargo.toml
	@benches/collect rust_peers

## make bench-tables         whole tables beside Polars, NumPy, Spark and GoRules ZEN (ROWS=5000000)
ROWS ?= 5000000
.PHONY: bench-tables
bench-tables:
	@bindings-python/dev.sh build
	@benches/python benches/tables/bench.py --rows $(ROWS) --results benches/results/tables.json

## make figures              what was measured, into both READMEs
.PHONY: figures
figures:
	@benches/render

## make fuzz SECONDS=60      hostile inputs, SECONDS for each target, on the nightly toolchain
.PHONY: fuzz
fuzz:
	@fuzz/run $(SECONDS) $(FUZZ_TARGETS)

.PHONY: clean
clean:
	@rm -rf target
