package fr.gouv.barometre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak's own distribution, unpacked and built once: a built server starts in a quarter of the time. Installed again when
 * the archive, the theme or the build options change.
 *
 * @param source the project's {@code keycloak} folder: realm and theme
 */
record KeycloakDistribution(Path source, Path archive, Path home, Progress progress) {

    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    Path script() {
        return home.resolve("bin/kc.sh");
    }

    void install() {
        try {
            Files.createDirectories(home.getParent());
            // Tests and script/server may both find it missing
            try (FileChannel channel = FileChannel.open(
                            home.resolveSibling("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                String wanted = stamp();
                Path installed = home.resolve("installed");
                if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
                    progress.say("      Keycloak : première installation, environ une minute…");
                    unpackAndBuild();
                    Files.writeString(installed, wanted);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String stamp() throws IOException {
        return "%d %s %s".formatted(Files.size(archive), BUILD, LocalFiles.hash(source.resolve("theme")));
    }

    private void unpackAndBuild() throws IOException {
        LocalFiles.delete(home);
        LocalFiles.unzip(archive, home);
        LocalFiles.copy(source.resolve("theme"), home.resolve("themes/barometre"));
        Path log = home.resolve("build.log");
        List<String> command = new ArrayList<>(List.of("sh", script().toString()));
        command.addAll(BUILD);
        try (ChildProcess build = ChildProcess.start("Keycloak (installation)", command, KeycloakProcess.java(), log)) {
            if (build.exitCode() != 0) {
                throw new LocalFailure("Keycloak n’a pas pu être installé.\n" + build.endOfLog());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Arrêt demandé pendant l’installation de Keycloak.");
        }
    }
}
