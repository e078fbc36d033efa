package fr.gouv.barometre.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal knows of a commune over the years, and of the communes that became part of it. */
@PortalTest
class KnownAnswersTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode AIRE = new InseeCode("40001");
    private static final QuestionCode ELU = new QuestionCode("GOU-01");

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    private CampaignId before;
    private CampaignId last;
    private CampaignId open;

    @BeforeEach
    void threeCampaigns() {
        data.clean();
        before = scene.campaign(2024, "CLOSED", COMMUNE.value());
        last = scene.campaign(2025, "CLOSED", COMMUNE.value());
        open = scene.campaign(2026, "OPEN", COMMUNE.value());
        SignIn.as(people.referent(COMMUNE.value()));
    }

    @AfterEach
    void leave() {
        scene.separate();
        SignIn.out();
        clock.reset();
    }

    private void give(CampaignId campaign, InseeCode commune, @Nullable String answer) {
        switch (answer) {
            case null -> {}
            case "?" -> scene.doesNotKnow(campaign, commune, ELU.value());
            case "taken back" -> {
                scene.choose(campaign, commune, ELU.value(), "delegation");
                scene.takeBack(campaign, commune, ELU.value());
            }
            default -> scene.choose(campaign, commune, ELU.value(), answer);
        }
    }

    private String known() {
        return responses
                .known(COMMUNE)
                .answer(ELU)
                .map(known -> words(known.value()) + " of " + known.year()
                        + (known.current() ? "" : ", earlier")
                        + (known.commune().equals(COMMUNE) ? "" : ", former commune"))
                .orElse("unknown");
    }

    private static String words(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Choice(String option) -> option;
            case AnswerValue.DontKnow _ -> "?";
            default -> throw new AssertionError(value);
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            never answered                              |            |      |            | unknown
            answered two years ago only                 | delegation |      |            | delegation of 2024, earlier
            answered last year only                     |            | non  |            | non of 2025, earlier
            answered both earlier years                 | delegation | non  |            | non of 2025, earlier
            answered this year                          | delegation | non  | delegation | delegation of 2026
            knew last year, does not know this year     |            | non  | ?          | ? of 2026
            did not know last year                      | delegation | ?    |            | ? of 2025, earlier
            took this year's answer back                |            | non  | taken back | non of 2025, earlier
            """)
    void theLatestAnswerIsTheOneKnown(
            String situation,
            @Nullable String twoYearsAgo,
            @Nullable String lastYear,
            @Nullable String thisYear,
            String expected) {
        give(before, COMMUNE, twoYearsAgo);
        give(last, COMMUNE, lastYear);
        give(open, COMMUNE, thisYear);
        assertThat(known()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            none of them answered                       |            |            |            | unknown
            one answered                                |            | non        |            | non of 2025, earlier, former commune
            both said the same                          |            | non        | non        | non of 2025, earlier, former commune
            they disagree                               |            | non        | delegation | unknown
            one knew, the other did not                 |            | non        | ?          | unknown
            they disagree, the commune said it itself   | delegation | non        | delegation | delegation of 2026
            """)
    void formerCommunesSpeakForTheWholeOnlyWhenTheyAgree(
            String situation,
            @Nullable String own,
            @Nullable String formerDax,
            @Nullable String formerAire,
            String expected) {
        scene.merge(DAX, COMMUNE);
        scene.merge(AIRE, COMMUNE);
        give(open, COMMUNE, own);
        give(last, DAX, formerDax);
        give(last, AIRE, formerAire);
        assertThat(known()).isEqualTo(expected);
    }

    @Test
    void theAnswerOfFormerCommunesIsAsOldAsItsOldestPart() {
        scene.merge(DAX, COMMUNE);
        scene.merge(AIRE, COMMUNE);
        give(before, DAX, "non");
        give(last, AIRE, "non");
        assertThat(known()).isEqualTo("non of 2024, earlier, former commune");
    }

    @Test
    void whatAFormerCommuneCountedSaysNothingAboutTheWhole() {
        scene.merge(DAX, COMMUNE);
        scene.answer(last, DAX, "INT-05", "{\"t\":\"share\",\"v\":12,\"of\":40}");
        assertThat(responses.known(COMMUNE).answers()).isEmpty();
        scene.answer(last, COMMUNE, "INT-05", "{\"t\":\"share\",\"v\":12,\"of\":40}");
        assertThat(responses.known(COMMUNE).answers()).containsOnlyKeys(new QuestionCode("INT-05"));
    }

    @Test
    void aQuestionThatTheQuestionnaireNoLongerHoldsIsForgotten() {
        scene.choose(last, COMMUNE, "OLD-99", "oui");
        assertThat(responses.known(COMMUNE).answers()).isEmpty();
    }

    @Test
    void onlyTheAnswersOfTheCampaignOfTodayCountForItsProgress() {
        give(last, COMMUNE, "non");
        scene.choose(open, COMMUNE, "GOU-02", "adoptee");
        KnownAnswers known = responses.known(COMMUNE);
        assertThat(known.values()).hasSize(2);
        assertThat(known.currentValues()).containsOnlyKeys(new QuestionCode("GOU-02"));
        assertThat(known.earlier(List.of(ELU, new QuestionCode("GOU-02"), new QuestionCode("GOU-03"))))
                .extracting(KnownAnswer::year)
                .containsExactly(2025);
    }

    @Test
    void earlierAnswersCanBeConfirmedWhileTheCampaignAsksTheCommune() {
        assertThat(responses.known(COMMUNE).asked()).isTrue();
        SignIn.as(people.referent(DAX.value()));
        assertThat(responses.known(DAX).asked()).isFalse();
    }

    @Test
    void onceTheCampaignIsClosedItsAnswersAreStillThoseOfToday() {
        give(open, COMMUNE, "non");
        clock.set(LocalDate.of(2027, 1, 10));
        assertThat(known()).isEqualTo("non of 2026");
        assertThat(responses.known(COMMUNE).asked()).isFalse();
    }

    @Test
    void beforeTheFirstCampaignNothingIsKnown() {
        data.clean();
        SignIn.as(people.referent(COMMUNE.value()));
        assertThat(responses.known(COMMUNE)).isEqualTo(new KnownAnswers(COMMUNE, null, false, Map.of()));
    }
}
