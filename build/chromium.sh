# Installs Chromium where it is missing and may be installed. Sourced by check, screens.sh and opening.sh.

find_chromium() {
    if command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then
        return 0
    fi
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Chromium is missing: installing it with apt-get (about 100 MB) to open the page."
        apt-get update -qq && apt-get install -y -qq chromium
    else
        echo "demarche: Chromium is missing and the page is opened in it. Install the package chromium, then run again." >&2
        exit 1
    fi
}
