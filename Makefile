# Two commands do everything: `make site` and `make test`.
# What is missing on the machine is installed first; the second time there is nothing to say.

.PHONY: site test

site:
	@.ci/setup
	@test -x .build/release/dossier || echo "Building Dossier; the first time takes about a minute."
	@swift build --quiet --configuration release --product dossier
	@.build/release/dossier build
	@echo "Open public/index.html, or serve public/ with any web server."

test:
	@.ci/setup
	@swift test --disable-xctest
