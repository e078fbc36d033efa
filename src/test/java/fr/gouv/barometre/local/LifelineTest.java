package fr.gouv.barometre.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifelineTest {

    @TempDir
    Path folder;

    /** Starts a service, says its process id and waits for ever, as the local server does. */
    static final class Parent {

        public static void main(String[] arguments) throws Exception {
            ChildProcess.start("service", List.of("sleep", "600"), Map.of(), Path.of(arguments[0]));
            System.out.println(ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains("sleep 600"))
                    .findFirst()
                    .orElseThrow()
                    .pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void a_service_ends_when_its_parent_is_killed() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = parent.inputReader()) {
            ProcessHandle service =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            assertThat(service.isAlive()).isTrue();

            parent.destroyForcibly();

            service.onExit().get(20, TimeUnit.SECONDS);
        }
    }
}
