package fr.gouv.barometre.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void a_port_in_use_is_named_with_the_service_that_wanted_it_and_the_way_out() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            Ports free = Ports.free();
            Ports ports = new Ports(free.portal(), other.getLocalPort(), free.database(), free.smtp());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("Le port " + other.getLocalPort() + " (Keycloak, la connexion)")
                    .hasMessageContaining("BAROMETRE_KEYCLOAK_PORT=")
                    .hasMessageNotContaining("BAROMETRE_PORT=");
        }
    }

    @Test
    void free_ports_pass() {
        assertThatCode(() -> Ports.free().requireFree()).doesNotThrowAnyException();
    }

    @Test
    void the_environment_chooses_a_port_and_leaves_the_others() {
        assertThat(Ports.of(Map.of("BAROMETRE_PORT", "8081"))).isEqualTo(new Ports(8081, 8180, 5480, 3025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "-1", "huit mille", "8080 "})
    void a_value_that_is_no_port_is_refused(String given) {
        assertThatThrownBy(() -> Ports.of(Map.of("BAROMETRE_PORT", given)))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("BAROMETRE_PORT doit être un numéro de port");
    }
}
