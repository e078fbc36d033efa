# Finds what the two commands need: JDK 25, Node 24, Maven, Chromium. Sourced by script/server and script/test.

readonly NODE_MAJOR=24
readonly NODE_PACKAGE_VERSION=24.17.0

say() { printf '%s\n' "$*"; }

# One sentence that says what to do, then the end.
refuse() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

java_major() {
    "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA_HOME to a JDK 25: the one given, the one on the PATH, or one installed in a usual place.
find_jdk() {
    local candidate
    local -a candidates=("${JAVA_HOME:-}")
    if command -v javac > /dev/null; then
        candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")")
    fi
    for candidate in /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        candidates+=("$candidate")
    done
    for candidate in "${candidates[@]}"; do
        if [ -x "$candidate/bin/javac" ] && [ "$(java_major "$candidate/bin/java")" = 25 ]; then
            export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
            return
        fi
    done
    refuse "Il manque le JDK 25. Installez Temurin 25 (https://adoptium.net, paquet temurin-25-jdk), ou indiquez son dossier : JAVA_HOME=/chemin/du/jdk-25 $0"
}

find_maven() {
    command -v mvn > /dev/null ||
        refuse "Il manque Maven (3.9 ou plus récent). Installez-le, par exemple : apt-get install maven"
}

node_is_recent() {
    command -v node > /dev/null && command -v npm > /dev/null &&
        [ "$(node -p 'parseInt(process.versions.node)')" -ge "$NODE_MAJOR" ]
}

# Name of the npm package that carries Node for this machine.
node_package() {
    local system machine
    case $(uname -s) in
        Linux) system=linux ;;
        Darwin) system=darwin ;;
        *) return 1 ;;
    esac
    case $(uname -m) in
        x86_64) machine=x64 ;;
        aarch64 | arm64) machine=arm64 ;;
        *) return 1 ;;
    esac
    printf 'node-%s-%s' "$system" "$machine"
}

# Puts a Node 24 first in the PATH: the machine's, else one in the project's own folder.
find_node() {
    node_is_recent && return
    export PATH=$PWD/.node/bin:$PATH
    node_is_recent && return
    local package
    package=$(node_package) && command -v npm > /dev/null ||
        refuse "Il manque Node $NODE_MAJOR ou plus récent, avec npm. Installez-le depuis https://nodejs.org, puis relancez $0"
    say "Node $NODE_PACKAGE_VERSION : installation dans .node…"
    npm install --global --prefix "$PWD/.node" --no-audit --no-fund --loglevel=error \
        "$package@$NODE_PACKAGE_VERSION" npm@11 < /dev/null > /dev/null ||
        refuse "Node $NODE_PACKAGE_VERSION n’a pas pu être téléchargé par npm. Vérifiez le réseau, ou installez Node $NODE_MAJOR vous-même."
    hash -r
    node_is_recent || refuse "Node $NODE_PACKAGE_VERSION, installé dans .node, ne démarre pas. Installez Node $NODE_MAJOR vous-même."
}

chromium_path() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Sets BAROMETRE_CHROMIUM, installing Debian's package when there is none and we may.
find_chromium() {
    if ! chromium_path > /dev/null && command -v apt-get > /dev/null; then
        local -a as_root=()
        [ "$(id -u)" = 0 ] || as_root=(sudo -n)
        say "Chromium : installation du paquet Debian…"
        "${as_root[@]}" apt-get update -qq < /dev/null > /dev/null &&
            DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq chromium < /dev/null > /dev/null || true
    fi
    BAROMETRE_CHROMIUM=$(chromium_path) ||
        refuse "Il manque Chromium pour les tests dans un navigateur. Installez-le, par exemple : sudo apt-get install chromium"
    export BAROMETRE_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
