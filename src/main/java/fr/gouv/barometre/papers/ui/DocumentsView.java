package fr.gouv.barometre.papers.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.PaperService;
import fr.gouv.barometre.papers.PaperShelf;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;

/** The papers of a commune, to download. */
@Route(CommuneInAddress.ROUTE + "/documents")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperService papers;

    DocumentsView(PaperService papers) {
        this.papers = papers;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("papers.page.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InseeCode commune = CommuneInAddress.read(event);
        PaperShelf shelf = papers.shelf(commune);
        removeAll();
        add(
                new PageHeader(text("papers.page.title"))
                        .breadcrumb(new Breadcrumb(text("papers.page.title"))
                                .parent(
                                        Addresses.commune(commune),
                                        shelf.commune().name()))
                        .context(shelf.commune().name(), text("papers.page.context")),
                new PageBody(
                        section(shelf, "results", EnumSet.range(Paper.RESULTS_COUNCIL, Paper.PLAN)),
                        section(
                                shelf,
                                "deliberations",
                                EnumSet.range(Paper.DELIBERATION_ELU, Paper.DELIBERATION_TELEWORK)),
                        section(shelf, "data", EnumSet.of(Paper.WORKBOOK)),
                        section(
                                shelf,
                                "questionnaire",
                                EnumSet.range(Paper.QUESTIONNAIRE_EMPTY, Paper.QUESTIONNAIRE_FILLED))));
    }

    private PageSection section(PaperShelf shelf, String key, Set<Paper> wanted) {
        Div cards = new Div();
        cards.addClassNames("bn-grille", "bn-grille--3", "bn-etirer");
        shelf.papers().stream()
                .filter(offer -> wanted.contains(offer.paper()))
                .map(offer -> new PaperCard(papers, shelf.commune().insee(), offer))
                .forEach(cards::add);
        return new PageSection(
                TitleLine.h2(text("papers.section." + key)),
                new Paragraph(text("papers.section." + key + ".what")),
                cards);
    }
}
