package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Names of communes, however many: one paragraph behind one line, which costs a session next to nothing. */
public class CommuneNames extends NativeDetails {

    public CommuneNames(String summary, List<String> names) {
        this(summary, "", names);
    }

    /** @param explanation above the names; empty for none */
    public CommuneNames(String summary, String explanation, List<String> names) {
        super(summary);
        Div content = new Div();
        content.addClassNames("bn-petit", "fr-py-1w");
        if (!explanation.isEmpty()) {
            content.add(new Paragraph(explanation));
        }
        content.add(new Paragraph(String.join(", ", names)));
        setContent(content);
    }
}
