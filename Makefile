# Dateline: `make run` and `make test` do everything; the others are parts of them.
PREFIX ?= /usr/local
SAMPLES = Tests/Samples
DEMO = .build/demo
BUILD = .build/release/dateline

PACKAGES = pkg-config libncursesw5-dev ncurses-term libsqlite3-dev libxml2-dev libuchardet-dev \
  libyaml-dev libicu-dev libcld2-dev
TEST_PACKAGES = tmux sqlite3 procps

.PHONY: run test build lint format install uninstall model bench clean packages test-packages

run: build
	@mkdir -p $(DEMO)
	@$(BUILD) --store $(DEMO)/store.sqlite import --date 2026-11-20 --source "Sample Gazette" \
	  $(SAMPLES)
	@$(BUILD) --store $(DEMO)/store.sqlite

build: packages
	swift build -c release --product dateline

test: test-packages
	swift build --build-tests
	swift build -c release --product dateline
	swift test --skip-build

lint:
	swift format lint --strict -r Sources Tests Package.swift

format:
	swift format -i -r Sources Tests Package.swift

# Puts the program, its themes and its model under PREFIX; `make uninstall` takes them away.
install: build
	install -D -m 755 $(BUILD) "$(DESTDIR)$(PREFIX)/bin/dateline"
	install -d "$(DESTDIR)$(PREFIX)/share/dateline/Themes"
	install -m 644 Themes/*.yaml "$(DESTDIR)$(PREFIX)/share/dateline/Themes/"
	install -m 644 Sources/NewsEntities/Model/* "$(DESTDIR)$(PREFIX)/share/dateline/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/dateline"
	rm -rf "$(DESTDIR)$(PREFIX)/share/dateline"

# Trains the entity model anew from CORPORA, a folder as Sources/TaggerTraining/README.md says.
model:
	swift run -c release TaggerTraining train --corpora "$(CORPORA)" \
	  --out Sources/NewsEntities/Model/english.model

bench: build
	swift run -c release Benchmarks $(BENCH_FLAGS)

clean:
	swift package clean
	rm -rf $(DEMO)

packages:
	@$(call install-missing,$(PACKAGES))

test-packages:
	@$(call install-missing,$(PACKAGES) $(TEST_PACKAGES))

# Installs the Debian packages of $(1) that are missing; asks sudo only then, and only if needed.
install-missing = missing=$$(for package in $(1); do \
    dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; \
  done); \
  if [ -n "$$missing" ]; then \
    echo "installing:" $$missing; \
    if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
    $$sudo apt-get update -q && \
    DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q --no-install-recommends $$missing; \
  fi
