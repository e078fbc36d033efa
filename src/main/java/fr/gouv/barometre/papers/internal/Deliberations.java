package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.papers.internal.Deliberation.Annex;
import fr.gouv.barometre.papers.internal.Deliberation.Article;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The models of deliberations, filled with what is known of the commune. */
final class Deliberations {

    private static final int CHARTER_ARTICLES = 9;

    private final PaperSource source;

    private Deliberations(PaperSource source) {
        this.source = source;
    }

    static Deliberation elu(PaperSource source) {
        Deliberations models = new Deliberations(source);
        return models.model("elu", Optional.empty(), models.answered("GOU-01"), 3, List.of());
    }

    static Deliberation dpo(PaperSource source) {
        Deliberations models = new Deliberations(source);
        List<String> grounds = new ArrayList<>(models.answered("CYB-07"));
        if (!source.home().operators().followed().isEmpty()) {
            grounds.add(Sentences.say(
                    "papers.dpo.operator",
                    source.home().operators().followed().stream()
                            .map(OpsnDetails::name)
                            .collect(Collectors.joining(", "))));
        }
        return models.model("dpo", Optional.of("L3"), grounds, 4, List.of());
    }

    static Deliberation publication(PaperSource source) {
        Deliberations models = new Deliberations(source);
        Integer population = source.commune().population();
        List<String> grounds = new ArrayList<>();
        grounds.add(
                population == null
                        ? Sentences.say("papers.publication.population.unknown")
                        : Sentences.say("papers.publication.population", Numbers.count(population), population));
        grounds.addAll(models.answered("INT-09"));
        return models.model("publication", Optional.of("L1"), grounds, 3, List.of());
    }

    static Deliberation roadmap(PaperSource source) {
        Deliberations models = new Deliberations(source);
        List<PlanActionDetails> actions = source.openActions();
        List<String> grounds = new ArrayList<>(models.answered("GOU-02"));
        grounds.add(Sentences.say("papers.roadmap.actions", actions.size()));
        Annex.Table table = new Annex.Table(
                Sentences.say("papers.roadmap.annex"),
                List.of(
                        Sentences.say("papers.plan.action"),
                        Sentences.say("papers.plan.person"),
                        Sentences.say("papers.plan.elu"),
                        Sentences.say("papers.plan.due"),
                        Sentences.say("papers.roadmap.means")),
                actions.stream().map(models::row).toList());
        return models.model("roadmap", Optional.empty(), grounds, 4, List.of(table));
    }

    static Deliberation telework(PaperSource source) {
        Deliberations models = new Deliberations(source);
        List<Article> articles = IntStream.rangeClosed(1, CHARTER_ARTICLES)
                .mapToObj(i -> new Article(
                        Sentences.say("papers.telework.charter." + i + ".title"),
                        Sentences.say("papers.telework.charter." + i)))
                .toList();
        return models.model(
                "telework",
                Optional.of("L13"),
                models.answered("INT-01"),
                3,
                List.of(new Annex.Articles(Sentences.say("papers.telework.annex"), articles)));
    }

    private Deliberation model(
            String key, Optional<String> rule, List<String> known, int articles, List<Annex> annexes) {
        return new Deliberation(
                Sentences.say("papers." + key + ".subject"),
                rule.flatMap(source::rule),
                Stream.concat(Stream.of(Sentences.say("papers." + key + ".ground")), known.stream())
                        .toList(),
                IntStream.rangeClosed(1, articles)
                        .mapToObj(i -> Sentences.say("papers." + key + ".article." + i))
                        .toList(),
                annexes);
    }

    /** What the commune answered to the question, if it did. */
    private List<String> answered(String question) {
        QuestionCode code = new QuestionCode(question);
        return source
                .overview()
                .known()
                .answer(code)
                .flatMap(known -> source.overview()
                        .questionnaire()
                        .find(code)
                        .map(asked -> say(asked, known.year(), AnswerWords.say(asked, known.value()))))
                .stream()
                .toList();
    }

    private static String say(Question question, int year, String answer) {
        return Sentences.say("papers.deliberation.answered", String.valueOf(year), question.text(), answer);
    }

    private List<String> row(PlanActionDetails action) {
        return List.of(
                action.title(),
                blank(action.personInCharge()),
                blank(action.eluReferent()),
                action.dueOn() == null ? blank(null) : Dates.day(action.dueOn()),
                Sentences.say(
                        "papers.roadmap.means.of",
                        PlanText.effort(source.overview(), action),
                        PlanText.cost(source.overview(), action)));
    }

    private static String blank(@Nullable String known) {
        return Objects.requireNonNullElse(known, Sentences.say("papers.blank"));
    }
}
