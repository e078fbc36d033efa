package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.MemberImportService;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Dinum changes the members of an operator by a whole list: sent or chosen first, then compared, then applied. */
@Route(Addresses.OPERATORS + "/:" + MembersView.PARAMETER + "/membres/import")
@RolesAllowed(Roles.DINUM)
class MemberImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "essai";

    private final transient OpsnService operators;
    private final transient MemberImportService imports;
    private final transient Clock clock;
    private String title = "";

    MemberImportView(OpsnService operators, MemberImportService imports, Clock clock) {
        this.operators = operators;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId opsn = new OpsnId(NumberInAddress.read(event, MembersView.PARAMETER));
        OpsnDetails details = operators.get(opsn);
        title = text("opsn.import.title", details.shortName());
        removeAll();
        add(new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("opsn.import.title.short"))
                        .parent(Addresses.OPERATORS, text("opsn.list.title"))
                        .parent(Addresses.operator(opsn), details.shortName())
                        .parent(Addresses.members(opsn), text("opsn.members.title.short")))
                .context(details.name()));
        add(body(opsn, new QueryValues(event.getLocation().getQueryParameters())));
    }

    private PageBody body(OpsnId opsn, QueryValues query) {
        Optional<String> list = query.word(LIST);
        if (list.isEmpty()) {
            return forms(opsn);
        }
        try {
            return new PageBody(new ImportResult(opsn, imports.get(opsn, id(list.get())), imports));
        } catch (NotFoundException gone) {
            PageBody body = forms(opsn);
            body.addComponentAsFirst(
                    new Alert(Tone.INFO, text("opsn.import.gone.title"), text("opsn.import.gone.text")));
            return body;
        }
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("Import " + written);
        }
    }

    private PageBody forms(OpsnId opsn) {
        LocalDate today = LocalDate.now(clock);
        FileForm file = new FileForm(
                today,
                (name, content, on, complete) -> imports.prepare(opsn, name, content, on, complete),
                id -> show(opsn, id));
        AreaForm area = new AreaForm(
                query -> imports.areas(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                today,
                (chosen, on) -> show(opsn, imports.prepareArea(opsn, chosen.kind(), chosen.code(), on)));
        return new PageBody(
                new PageSection(TitleLine.h2(text("opsn.import.file.title")), file),
                new PageSection(TitleLine.h2(text("opsn.import.area.title")), area));
    }

    private static void show(OpsnId opsn, UUID id) {
        UI.getCurrent().navigate(Addresses.memberImport(opsn), QueryParameters.of(LIST, id.toString()));
    }
}
