package fr.gouv.barometre.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a commune declares about itself, and what it changes in its profile. */
@PortalTest
class SituationServiceTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");

    @Autowired
    SituationService situations;

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @BeforeEach
    void aSecretary() {
        data.clean();
        SignIn.as(people.referent(COMMUNE.value()));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private static Situation staff(Integer agents, Long version) {
        return new Situation(agents, null, null, null, version);
    }

    @Test
    void whatIsDeclaredIsInTheProfileAndWhatIsNotStaysUnknown() {
        assertThat(responses.profile(COMMUNE).staffFte()).isNull();
        situations.declare(COMMUNE, staff(60, null));
        assertThat(responses.profile(COMMUNE).staffFte()).isEqualTo(60);
        assertThat(responses.profile(COMMUNE).safeguardPlanRequired()).isNull();
    }

    @Test
    void aColleaguesDeclarationIsNotOverwritten() {
        Situation first = situations.declare(COMMUNE, staff(60, null));
        situations.declare(COMMUNE, staff(61, first.version()));
        assertThatThrownBy(() -> situations.declare(COMMUNE, staff(62, first.version())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> situations.declare(COMMUNE, staff(62, null))).isInstanceOf(RefusedException.class);
        assertThat(situations.read(COMMUNE).staffFte()).isEqualTo(61);
    }

    @Test
    void aNegativeNumberOfAgentsIsRefused() {
        assertThatThrownBy(() -> situations.declare(COMMUNE, staff(-1, null))).isInstanceOf(RefusedException.class);
    }

    @Test
    void itIsNotFoundForOthersAndReadOnlyForReaders() {
        SignIn.as(people.referent("40088"));
        assertThatThrownBy(() -> situations.read(COMMUNE)).isInstanceOf(NotFoundException.class);
        SignIn.as(people.reader(COMMUNE.value()));
        assertThatThrownBy(() -> situations.declare(COMMUNE, staff(1, null)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
