package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The questionnaire on paper. Codes of questions and numbers of options are those of the screen's order, so that the operator
 * can key the answers in without reading the sentences.
 */
final class QuestionnairePaper extends PdfPaper {

    private final Questionnaire questionnaire;
    private final List<Question> asked;
    private final AnswerBoxes boxes;

    private QuestionnairePaper(PaperSource source, Map<QuestionCode, AnswerValue> answers) {
        super(source, title(source.campaign()), "questionnaire");
        this.questionnaire = source.overview().questionnaire();
        this.asked = Asked.questions(
                questionnaire, new Facts(source.overview().facts().profile(), answers));
        this.boxes = new AnswerBoxes(markup, answers);
    }

    private static String title(@Nullable CampaignDetails campaign) {
        return campaign == null
                ? Sentences.say("papers.questionnaire.title")
                : Sentences.say("papers.questionnaire.title.year", String.valueOf(campaign.year()));
    }

    static byte[] empty(PaperSource source) {
        return new QuestionnairePaper(source, Map.of()).all(true);
    }

    /** With what the commune answered to the campaign of today. */
    static byte[] filled(PaperSource source) {
        return new QuestionnairePaper(source, source.overview().known().currentValues()).all(false);
    }

    private byte[] all(boolean toFill) {
        CampaignDetails campaign = source.campaign();
        pdf.add(paragraph(Sentences.say("papers.questionnaire.how")));
        if (campaign != null) {
            pdf.add(paragraph(Sentences.say("papers.questionnaire.until", Dates.day(campaign.closesOn()))));
        }
        if (toFill) {
            pdf.add(markup.table(
                    "blank",
                    List.of(Sentences.say("papers.questionnaire.who"), Sentences.say("papers.questionnaire.write")),
                    List.of(
                            List.of(Sentences.say("papers.questionnaire.name"), ""),
                            List.of(Sentences.say("papers.questionnaire.function"), ""),
                            List.of(Sentences.say("papers.questionnaire.date"), ""))));
        }
        questionnaire.axes().forEach(this::addAxis);
        return write();
    }

    private void addAxis(Axis axis) {
        List<Question> questions =
                axis.questions().stream().filter(this::onPaper).toList();
        if (questions.isEmpty()) {
            return;
        }
        pdf.heading("h2", axis.title());
        pdf.add(note(Sentences.say("papers.questionnaire.minutes", axis.minutes())));
        questions.forEach(this::addQuestion);
    }

    /** On paper a detail is there before the answer that it depends on. */
    private boolean onPaper(Question question) {
        return asked.contains(question)
                || question.code()
                        .detailed()
                        .map(questionnaire::question)
                        .filter(asked::contains)
                        .isPresent();
    }

    private void addQuestion(Question question) {
        List<Element> parts = new ArrayList<>();
        parts.add(markup.element(
                "h3", Sentences.say("papers.results.question", question.code().value(), question.text())));
        if (question.shownWhen() instanceof Condition.AnswerIn(QuestionCode code, var options)) {
            parts.add(paragraph(Sentences.say("papers.questionnaire.only-if", code.value(), texts(code, options))));
        }
        parts.add(note(Sentences.say("papers.questionnaire.where", question.where())));
        if (question.confidential()) {
            parts.add(note(Sentences.say("papers.questionnaire.confidential")));
        }
        if (question.kind() == QuestionKind.MULTIPLE) {
            parts.add(note(Sentences.say("papers.questionnaire.several")));
        }
        parts.add(boxes.of(question));
        pdf.add(markup.styled("div", "block", parts));
    }

    private String texts(QuestionCode code, Iterable<String> wanted) {
        List<String> codes = new ArrayList<>();
        wanted.forEach(codes::add);
        return questionnaire.question(code).options().stream()
                .filter(option -> codes.contains(option.code()))
                .map(option -> Sentences.say("papers.quoted", option.text()))
                .collect(Collectors.joining(", "));
    }
}
