# Sets up all that the program needs in .venv and runs it; see README.md.
# On a fresh Debian or Ubuntu it also asks for the system packages that are missing.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DIR ?= out/pictures
WORDS ?= en
READY := $(VENV)/.ready

.PHONY: run test bench bench-window bench-companion screenshots panel texts system clean

run: $(READY)
	@if $(BIN)/python -c 'import sys; from reputation_desktop.system.screen import has_screen; sys.exit(not has_screen())'; then \
		$(BIN)/python main.py; \
	else \
		$(BIN)/python main.py sample && echo && \
		echo "There is no screen here, so the sample shop was played in the terminal." && \
		echo "On a machine with a screen the same command opens the window."; \
	fi

test: $(VENV)/.ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/coverage erase
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --cov --cov-report=term

bench: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet --constraint constraints.txt '.[bench]'
	$(BIN)/python tests/benchmarks/bench_round.py

bench-window: $(VENV)/.ready-dev
	$(BIN)/python -m tests.benchmarks.million out/million
	$(BIN)/python -m tests.benchmarks.bench_store out/million
	$(BIN)/python -m tests.benchmarks.bench_score out/million
	$(BIN)/python -m tests.benchmarks.bench_timeline out/million
	$(BIN)/python tests/benchmarks/bench_timeline_page.py out/million
	$(BIN)/python tests/benchmarks/bench_inbox.py out/million
	$(BIN)/python tests/benchmarks/bench_window.py --million out/million

bench-companion: $(VENV)/.ready-dev
	$(BIN)/python -m tests.benchmarks.bench_companion

screenshots: $(VENV)/.ready-dev
	$(BIN)/python -m tests.screenshots "$(DIR)" --language "$(WORDS)"

panel: $(VENV)/.ready-dev
	$(BIN)/python -m tests.screenshots.real_panel "$(DIR)"

texts: $(VENV)/.ready-dev
	$(BIN)/python build/texts.py

system:
	@sh build/system_packages.sh $(PYTHON)

$(READY): pyproject.toml constraints.txt | system
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.ready-dev: $(READY)
	@sh build/system_packages.sh $(PYTHON) tests
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) out
