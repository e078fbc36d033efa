package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import java.util.List;

/** The communes that an operator chose in its portfolio for a gesture: how many, by which filter, and their names. */
public class ChosenCommunes extends PageSection {

    /** @param filter in words */
    public ChosenCommunes(OpsnId opsn, String filter, List<String> names) {
        super(TitleLine.h2(text("common.chosen", Numbers.count(names.size()), names.size())));
        add(
                new Paragraph(text("common.chosen.filter", filter)),
                new CommuneNames(text("common.chosen.names", Numbers.count(names.size()), names.size()), names),
                new Paragraph(change(opsn)));
    }

    /** Instead of them, when the filter keeps none. */
    public static EmptyState none(OpsnId opsn) {
        return new EmptyState(text("common.chosen.none"), text("common.chosen.none.text"), change(opsn));
    }

    private static TextLink change(OpsnId opsn) {
        return new TextLink(Addresses.operator(opsn), text("common.chosen.change"));
    }
}
