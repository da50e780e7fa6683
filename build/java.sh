# Finds a Java 17 or later. Sourced by demarche and check; reads release files, as starting a JVM to ask costs more.

java_homes() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    on_path=$(command -v java 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        real=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        dirname "$(dirname "$real")"
    fi
    for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/current \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$home" ] && echo "$home"
    done
}

# java_version HOME: the feature number ("17"), or nothing
java_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

# find_home PROGRAM: sets HOME_FOUND to the first home of version 17+ that has bin/PROGRAM
find_home() {
    HOME_FOUND=
    while IFS= read -r home; do
        version=$(java_version "$home")
        if [ -x "$home/bin/$1" ] && [ "${version:-0}" -ge 17 ]; then
            HOME_FOUND=$home
            return 0
        fi
    done <<HOMES
$(java_homes)
HOMES
    return 1
}

find_java() {
    find_home java || {
        echo "demarche: no Java 17 or later found. Install one (Debian: apt-get install openjdk-17-jdk) or set JAVA_HOME." >&2
        exit 1
    }
    JAVA=$HOME_FOUND/bin/java
}

find_jdk() {
    find_home javac || {
        echo "demarche: no JDK 17 or later found; building needs the compiler (javac), not only a JRE." >&2
        echo "  Install one (Debian: apt-get install openjdk-17-jdk) or set JAVA_HOME." >&2
        exit 1
    }
    JAVA_HOME=$HOME_FOUND
    JAVA=$HOME_FOUND/bin/java
    export JAVA_HOME
}

# maven ARGS…: the machine's Maven when it has one, else the wrapper, which fetches it once
maven() {
    if command -v mvn >/dev/null 2>&1; then mvn "$@"; else "$root/mvnw" "$@"; fi
}
