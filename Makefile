# Sets up all that the program needs in .venv and runs it; see README.md.
# On a fresh Debian or Ubuntu it also asks for the system packages that are missing.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test bench system clean

run: $(READY)
	@$(BIN)/python main.py sample
	@echo
	@echo "This version shows the sample shop in the terminal; the window comes with the next one."

test: $(VENV)/.ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/coverage erase
	$(BIN)/python -m pytest -n auto --cov --cov-report=term

bench: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet --constraint constraints.txt '.[bench]'
	$(BIN)/python tests/benchmarks/bench_round.py

system:
	@sh build/system_packages.sh $(PYTHON)

$(READY): pyproject.toml constraints.txt | system
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.ready-dev: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) out
