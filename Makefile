# Two commands do everything: `make site` and `make test`.
# What is missing on the machine is installed first; the second time there is nothing to say.
# `make serve` shows the site in a browser while one works on it.
# Whoever changes Dossier has `make check`, which is all that is checked of a change, and `make format`.

.PHONY: site serve test build check format

site: build
	@.build/release/dossier build
	@echo "Open public/index.html, or serve public/ with any web server."

serve: build
	@.build/release/dossier serve

# The Swift tests build the program that the browser tests run; these look at what it makes.
test:
	@.ci/setup test
	@swift test --disable-xctest
	@Tests/Browser/.venv/bin/python -m pytest --quiet Tests/Browser

# Swift's libraries go into the executable: it starts faster, and runs where there is no Swift.
# Swift's own linker is quiet about what it finds in them.
STATIC = --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld

build:
	@.ci/setup
	@test -x .build/release/dossier || echo "Building Dossier; the first time takes some minutes."
	@swift build --quiet --configuration release $(STATIC) --product dossier

check:
	@.ci/run

format:
	@swift format --in-place --recursive Package.swift Sources Templates Tests
