package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.territory.CommuneDetails;

/** Words about a commune that its pages share. */
final class CommuneWords {

    private CommuneWords() {}

    /** "812 habitants", or that nobody is counted there. */
    static String population(CommuneDetails commune) {
        Integer population = commune.population();
        return population == null
                ? text("workspace.population.unknown")
                : text("workspace.population", Numbers.count(population), population);
    }

    static Paragraph small(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }

    static Paragraph note(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("bn-note");
        return paragraph;
    }
}
