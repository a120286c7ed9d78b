# Sets up all that the program needs in .venv and runs it; see README.md.
# On a fresh Debian or Ubuntu it also asks for the system packages that are missing.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DIR ?= out/pictures
WORDS ?= en
READY := $(VENV)/.ready

# What becomes an installer is made from inputs pinned by their hashes, in an environment of its own.
BUNDLING := out/bundle-venv
BUNDLER := $(BUNDLING)/bin/python
BUNDLE := out/bundle/reputation-desktop
PACKAGES := out/packages
VERSION := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' reputation_desktop/__init__.py)
DEB := reputation-desktop_$(VERSION)_amd64.deb

.PHONY: run test bench bench-window bench-companion screenshots panel texts system clean
.PHONY: bundle deb fast-deb tarball check-bundle test-deb bench-bundle windows-preview test-windows lint-workflows locked

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
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
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

# --- installers: CONTRIBUTING.md tells of each ---

bundle: $(BUNDLING)/.ready
	$(BUNDLER) -m build.bundle.make

deb: bundle
	@sh build/system_packages.sh $(PYTHON) packages
	$(BUNDLER) -m build.linux.deb --bundle $(BUNDLE) --out $(PACKAGES)
	$(BUNDLER) -m build.linux.verify $(PACKAGES)/$(DEB)
	$(BUNDLER) -m build.checksums $(PACKAGES)

fast-deb: bundle
	$(BUNDLER) -m build.linux.deb --bundle $(BUNDLE) --out $(PACKAGES)/fast --fast

tarball: bundle
	$(BUNDLER) -m build.linux.tarball --bundle $(BUNDLE) --out $(PACKAGES)
	$(BUNDLER) -m build.checksums $(PACKAGES)

# What CI does with every submission: the program as the package has it says whether it is whole.
check-bundle: fast-deb
	rm -rf out/unpacked
	dpkg-deb --extract $(PACKAGES)/fast/$(DEB) out/unpacked
	out/unpacked/usr/bin/reputation-desktop --self-check

test-deb: deb
	@sh build/system_packages.sh $(PYTHON) installed
	$(BUNDLER) -m tests.packages.previous --out $(PACKAGES)/previous
	$(BUNDLER) -m tests.packages.deb --deb $(PACKAGES)/$(DEB) \
		--previous $(PACKAGES)/previous/reputation-desktop_*_amd64.deb --pictures out/installed

bench-bundle: bundle $(VENV)/.ready-dev
	$(BIN)/python -m tests.benchmarks.bench_bundle $(BUNDLE)

windows-preview: $(BUNDLING)/.ready
	@sh build/system_packages.sh $(PYTHON) windows
	$(BUNDLER) -m build.windows.preview

test-windows: windows-preview
	$(BUNDLER) -m tests.packages.windows

$(BUNDLING)/.ready: build/locked.txt
	@sh build/system_packages.sh $(PYTHON) bundle
	@rm -rf $(BUNDLING) && $(PYTHON) -m venv $(BUNDLING)
	@$(BUNDLER) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement build/locked.txt
	@touch $@

# What runs on hosted systems: its form, its shell lines, and what an attacker could make of it.
lint-workflows: out/workflow-tools/.ready
	out/workflow-tools/bin/actionlint -shellcheck out/workflow-tools/bin/shellcheck .github/workflows/*.yml
	out/workflow-tools/bin/zizmor --offline --persona pedantic .github

out/workflow-tools/.ready: build/workflow_tools.txt
	@rm -rf out/workflow-tools && $(PYTHON) -m venv out/workflow-tools
	@out/workflow-tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

locked: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet --constraint constraints.txt uv
	$(BIN)/uv pip compile pyproject.toml --extra build --universal --generate-hashes --constraint constraints.txt \
		--python-version 3.11 --no-annotate --no-header --output-file build/locked.txt

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
