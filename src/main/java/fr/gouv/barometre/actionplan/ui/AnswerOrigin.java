package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.response.KnownAnswers;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says beside what rests on answers of earlier years which years these are, and whether they wait to be confirmed. */
public final class AnswerOrigin {

    private AnswerOrigin() {}

    /** As {@link #words}, in small print. */
    public static Optional<Paragraph> note(KnownAnswers known, Collection<QuestionCode> questions) {
        return words(known, questions).map(words -> {
            Paragraph note = new Paragraph(words);
            note.addClassNames("bn-note", "fr-mt-1w");
            return note;
        });
    }

    /** Empty when all the answers to these questions are of the campaign of today. */
    public static Optional<String> words(KnownAnswers known, Collection<QuestionCode> questions) {
        List<KnownAnswer> earlier = known.earlier(questions);
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        String years = earlier.stream()
                .map(KnownAnswer::year)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        boolean own = earlier.stream().allMatch(answer -> answer.commune().equals(known.commune()));
        String sentence = text(own ? "plan.origin.own" : "plan.origin.former", earlier.size(), years);
        return Optional.of(text(known.asked() ? "plan.origin.to-confirm" : "plan.origin", sentence));
    }
}
