package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import org.springframework.stereotype.Component;

/** A commune whose plan a test is about: a campaign is open, it has said that it has no élu, its secretary is signed in. */
@Component
public class PlanScene {

    public static final InseeCode COMMUNE = new InseeCode("40192");

    private final TestData data;
    private final CommuneScene communes;
    private final TestPeople people;
    private final TestClock clock;

    PlanScene(TestData data, CommuneScene communes, TestPeople people, TestClock clock) {
        this.data = data;
        this.communes = communes;
        this.people = people;
        this.clock = clock;
    }

    /** What a test needs to know of it. */
    public record Start(CampaignId campaign, SignIn.Person secretary) {}

    public Start start() {
        data.clean();
        CampaignId campaign = communes.campaign(2026, "OPEN", COMMUNE.value());
        communes.choose(campaign, COMMUNE, "GOU-01", "non");
        SignIn.Person secretary = people.referent(COMMUNE.value());
        SignIn.as(secretary);
        return new Start(campaign, secretary);
    }

    public void end() {
        SignIn.out();
        clock.reset();
    }
}
