package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What stands under the {@link PageHeader}, at the width of the page. */
public class PageBody extends Div {

    public PageBody(Component... parts) {
        super(parts);
        addClassNames("fr-container", "bn-corps");
    }
}
