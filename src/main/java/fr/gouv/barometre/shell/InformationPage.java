package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;

/** A page to read, open to everyone: a title and a few sections. */
abstract class InformationPage extends Div implements HasDynamicTitle {

    private final String title;
    private final PageBody body = new PageBody();

    InformationPage(String titleKey) {
        title = text(titleKey);
        body.addClassName("bn-texte");
        add(
                new PageHeader(title)
                        .breadcrumb(new Breadcrumb(title).parent(Addresses.HOME, text("shell.nav.welcome"))),
                body);
    }

    /** @param key names the title ({@code key.title}) and the first paragraph ({@code key.text}) */
    void section(String key, Component... more) {
        PageSection section = new PageSection(TitleLine.h2(text(key + ".title")), new Paragraph(text(key + ".text")));
        section.add(more);
        body.add(section);
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }
}
