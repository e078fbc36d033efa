package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;

/** A page in place of the one asked for: what happened, in words, and the way out. */
abstract class ErrorView extends Div implements HasDynamicTitle {

    private String title = "";

    void show(String titleKey, String explanation) {
        title = text(titleKey);
        Paragraph sentence = new Paragraph(explanation);
        sentence.addClassName("bn-resume");
        Div wayOut = new Div(LinkButton.primary(Addresses.HOME, text("shell.error.home")));
        wayOut.addClassName("fr-mt-3w");
        removeAll();
        add(new PageHeader(title), new PageBody(sentence, wayOut));
    }

    /** The browser got its first answer, with status 200, before the page was known: this tells robots what the status does not. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("""
                const robots = document.createElement('meta');
                robots.name = 'robots';
                robots.content = 'noindex';
                document.head.append(robots);""");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("document.querySelector('meta[name=robots]')?.remove()");
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }
}
