package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.ui.QuestionExtras;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Optional;
import java.util.Set;

/** Says of which questions the commune's own answer stands there, which no paper changes. */
record OwnAnswerMarks(Set<QuestionCode> own) implements QuestionExtras.OnPage {

    @Override
    public Optional<Component> beside(Question question) {
        return own.contains(question.code())
                ? Optional.of(new Badge(Tone.INFO, text("declaration.paper.own")).small())
                : Optional.empty();
    }

    @Override
    public Optional<Component> under(Question question) {
        return Optional.empty();
    }

    @Override
    public Optional<String> on(Axis axis) {
        return Optional.empty();
    }
}
