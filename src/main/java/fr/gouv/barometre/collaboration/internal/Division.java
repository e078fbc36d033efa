package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.Assignee;
import fr.gouv.barometre.collaboration.Assignments;
import fr.gouv.barometre.collaboration.BlockWork;
import fr.gouv.barometre.collaboration.BlockWork.Share;
import fr.gouv.barometre.collaboration.WorkDivision;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts who answered what of each block. */
public final class Division {

    private Division() {}

    public static WorkDivision of(
            int year,
            Questionnaire questionnaire,
            CommuneProfile profile,
            Assignments assignments,
            ResponseDetails response) {
        Set<Question> asked = new HashSet<>(Asked.questions(questionnaire, new Facts(profile, response.values())));
        return new WorkDivision(
                year,
                questionnaire.axes().stream()
                        .map(axis -> block(axis, assignments, response, asked))
                        .toList());
    }

    /** Before the first campaign: what may be given to whom. */
    public static WorkDivision withoutAnswers(Questionnaire questionnaire, Assignments assignments) {
        return new WorkDivision(
                null,
                questionnaire.axes().stream()
                        .map(axis -> new BlockWork(
                                axis,
                                axis.questions().size(),
                                0,
                                assignments.of(axis).orElse(null),
                                questions(axis, assignments),
                                List.of()))
                        .toList());
    }

    private static BlockWork block(Axis axis, Assignments assignments, ResponseDetails response, Set<Question> asked) {
        List<Question> here = axis.questions().stream().filter(asked::contains).toList();
        List<GivenAnswer> given = here.stream()
                .flatMap(question -> response.answer(question.code()).stream())
                .filter(answer -> answer.value() != null)
                .toList();
        return new BlockWork(
                axis,
                here.size(),
                given.size(),
                assignments.of(axis).orElse(null),
                questions(axis, assignments),
                shares(given));
    }

    private static Map<Question, Assignee> questions(Axis axis, Assignments assignments) {
        Map<Question, Assignee> given = new LinkedHashMap<>();
        axis.questions()
                .forEach(question -> assignments.of(question).ifPresent(assignee -> given.put(question, assignee)));
        return given;
    }

    private static List<Share> shares(List<GivenAnswer> given) {
        return given.stream().collect(Collectors.groupingBy(GivenAnswer::author)).entrySet().stream()
                .map(author -> new Share(
                        author.getKey(),
                        author.getValue().size(),
                        author.getValue().stream()
                                .map(GivenAnswer::at)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .sorted(Comparator.comparing(Share::answers).reversed().thenComparing(Share::author))
                .toList();
    }
}
