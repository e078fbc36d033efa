package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.Renewal;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One axis of a questionnaire that somebody keys in for a commune: the same questions and fields as in the commune's own, saved
 * in the same way, but written elsewhere.
 */
public class KeyedQuestions extends Div {

    /** Where the answers are read and written. */
    public interface Keying extends AnswerPlace {

        KeyedSheet read();
    }

    /** Who keys in, on which day. */
    public record Keyer(PersonId person, LocalDate today) {}

    private final Axis axis;

    /**
     * @param event names the axis, see {@link AxisInAddress}
     * @param opened what there is to read as the page opens
     * @param address of the questionnaire, under which each axis has its page
     * @param store names these answers in the browser, so that no others are mixed with them
     * @param extras what is shown beside the questions
     */
    public KeyedQuestions(
            BeforeEnterEvent event,
            KeyedSheet opened,
            Keying keying,
            Questionnaires questionnaires,
            Keyer keyer,
            String address,
            String store,
            QuestionExtras.OnPage extras) {
        AxisPage.Answers answers = new AxisPage.Answers() {
            @Override
            public QuestionnairePage read() {
                return page(keying.read(), questionnaires, address);
            }

            /** Nothing of before stands on this page. */
            @Override
            public Optional<ConfirmResult> confirm(QuestionnairePage page, List<Question> questions) {
                return Optional.empty();
            }
        };
        QuestionnairePage page = page(opened, questionnaires, address);
        axis = AxisInAddress.read(event, page);
        AxisPage axisPage = new AxisPage(
                page,
                axis,
                Shown.read(event.getLocation()),
                new SaveWords(keyer.person(), keyer.today()),
                answers,
                List.of(extras));
        add(axisPage.in(new AnswerSaver(
                keying,
                page.questionnaire(),
                axisPage,
                page.sheet().campaign().id(),
                page.sheet().profile().insee(),
                store)));
    }

    private static QuestionnairePage page(KeyedSheet keyed, Questionnaires questionnaires, String address) {
        return new QuestionnairePage(keyed.sheet(), Renewal.toRead(Map.of()), questionnaires, address, keyed.own());
    }

    public Axis axis() {
        return axis;
    }
}
