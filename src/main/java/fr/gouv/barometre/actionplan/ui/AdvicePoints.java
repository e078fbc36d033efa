package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.recommendation.Advice;
import java.util.stream.Collectors;

/** How a rank is made, unfolded on the spot: "écart 27 + urgence 45 = 72". */
class AdvicePoints extends NativeDetails {

    AdvicePoints(Advice advice) {
        super(text("plan.points.summary"));
        addClassNames("bn-details", "fr-mt-1w");
        String sum = advice.points().stream()
                .map(points -> text("plan.points.term", points.label(), points.value()))
                .collect(Collectors.joining(" + "));
        Paragraph explanation = new Paragraph(text("plan.points.sum", sum, advice.total()));
        explanation.addClassName("bn-petit");
        setContent(explanation);
    }
}
