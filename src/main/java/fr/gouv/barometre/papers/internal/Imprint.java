package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.PlanDetails.Versions;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.workspace.CommuneResults;
import java.util.ArrayList;
import java.util.List;

/** What every paper says of itself: of whom, when, from which versions and sources, and whether the data are made up. */
final class Imprint {

    private Imprint() {}

    /** "Mont-de-Marsan (40192), Landes, 29 554 habitants". */
    static String commune(PaperSource source) {
        CommuneDetails commune = source.commune();
        Integer population = commune.population();
        return Sentences.say(
                "papers.commune",
                commune.name(),
                commune.insee().value(),
                commune.departement(),
                population == null
                        ? Sentences.say("workspace.population.unknown")
                        : Sentences.say("workspace.population", Numbers.count(population), population));
    }

    /** Date, versions, sources, and what the portal is not; one sentence each. */
    static List<String> lines(PaperSource source) {
        List<String> lines = new ArrayList<>();
        PlanOverview overview = source.overview();
        CommuneResults.Answered scored = source.scored();
        lines.add(Sentences.say("papers.imprint.date", Dates.day(source.today())));
        if (scored != null) {
            lines.add(Sentences.say(
                    "papers.imprint.scores",
                    String.valueOf(scored.year()),
                    scored.shown().questionnaireVersion()));
        }
        lines.add(Sentences.say(
                "papers.imprint.versions",
                overview.questionnaire().version(),
                Dates.day(overview.questionnaire().reviewedOn()),
                overview.ruleBook().version(),
                overview.catalogue().version(),
                Dates.day(overview.catalogue().reviewedOn())));
        Versions versions = overview.plan().versions();
        if (versions != null) {
            lines.add(Sentences.say(
                    "papers.imprint.plan", versions.questionnaire(), versions.ruleBook(), versions.catalogue()));
        }
        lines.add(Sentences.say(
                "papers.imprint.sources",
                source.commune().edition().source(),
                String.valueOf(source.commune().edition().year())));
        lines.add(Sentences.say("papers.imprint.proposal"));
        return List.copyOf(lines);
    }

    static String simulated() {
        return Sentences.say("papers.simulated");
    }

    static String foot(PaperSource source, String title) {
        String foot = Sentences.say("papers.foot", title, source.commune().name(), Dates.day(source.today()));
        return source.simulated() ? foot + " " + simulated() : foot;
    }
}
