# Everything runs in .venv, which is made on first use; only Python with venv and pip is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test lint types check thorough cluster bench schema clean

demo: $(READY)  ## the main job on examples/, shown
	@$(BIN)/python examples/demo.py

test: lint types check  ## what has to pass

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

check: $(READY)
	$(BIN)/pytest -n auto

thorough: $(READY)  ## the laws at 1,000 examples each
	HYPOTHESIS_PROFILE=thorough $(BIN)/pytest -n auto tests/properties

cluster: $(READY)  ## the tests on a Ray of two workers, which is installed for it
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,ray]'
	$(BIN)/pytest tests/engines

bench: $(READY)  ## speed and memory, as ratios
	$(BIN)/python -m tests.benchmarks

schema: $(READY)  ## write schema/ from the models
	$(BIN)/newsdata schema check --write

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
