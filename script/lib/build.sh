# Builds the production jar and what runs around it, unless nothing that goes into them changed. Sourced by script/server.

sha256() {
    if command -v sha256sum > /dev/null; then sha256sum; else shasum -a 256; fi
}

# Every file that goes into the jar or the local services; what the build itself writes among them is left out.
sources() {
    find pom.xml src/main src/local frontend -type f \
        -not -path 'src/main/bundles/*' -not -path 'frontend/generated/*' -not -path frontend/index.html -print0 |
        LC_ALL=C sort -z
}

# One line that changes with the content or the name of any source.
source_stamp() {
    { sources && sources | xargs -0 cat && java_major "$JAVA_HOME/bin/java"; } | sha256
}

build_if_needed() {
    local stamp log=.local/logs/build.log
    mkdir -p .local/logs
    stamp=$(source_stamp)
    if [ -f target/barometre.jar ] && [ -f .local/downloads/keycloak.zip ] && [ -f .local/classpath ] &&
        [ "$(cat .local/built 2> /dev/null)" = "$stamp" ]; then
        return
    fi
    say "Construction du portail : quelques minutes la première fois… (journal : $log)"
    rm -f .local/built
    # The static analysis of the sources is script/test's
    mvn -B -ntp -Pquick package -DskipTests dependency:copy@keycloak dependency:build-classpath@local-classpath \
        < /dev/null > "$log" 2>&1 || {
        tail -n 40 "$log" >&2
        refuse "La construction a échoué : journal complet dans $log"
    }
    printf '%s\n' "$stamp" > .local/built
}
