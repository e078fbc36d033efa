# Builds the production jar and what runs around it, unless nothing that goes into them changed. Sourced by script/server.

sha256() {
    if command -v sha256sum > /dev/null; then sha256sum; else shasum -a 256; fi
}

# One line that changes with the content or the name of any source.
source_stamp() {
    {
        find src/main src/local frontend pom.xml -type f -not -path 'frontend/generated/*' -not -name index.html -print0 |
            LC_ALL=C sort -z | xargs -0 cat
        find src/main src/local frontend pom.xml -type f -not -path 'frontend/generated/*' -not -name index.html |
            LC_ALL=C sort
        java_major "$JAVA_HOME/bin/java"
    } | sha256
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
    mvn -B -ntp package -DskipTests dependency:copy@keycloak dependency:build-classpath@local-classpath \
        < /dev/null > "$log" 2>&1 || {
        tail -n 40 "$log" >&2
        refuse "La construction a échoué : journal complet dans $log"
    }
    printf '%s\n' "$stamp" > .local/built
}
