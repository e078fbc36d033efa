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
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.MemberImportService;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.PerimeterService;
import fr.gouv.barometre.opsn.RecentList;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The members of an operator changed by a whole list: sent or chosen first, then compared, then applied. */
@Route(Addresses.OPERATORS + "/:" + MembersView.PARAMETER + "/membres/import")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER})
class MemberImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpsnService operators;
    private final transient MemberImportService imports;
    private final transient PerimeterService perimeters;
    private final transient Clock clock;
    private String title = "";

    MemberImportView(OpsnService operators, MemberImportService imports, PerimeterService perimeters, Clock clock) {
        this.operators = operators;
        this.imports = imports;
        this.perimeters = perimeters;
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
        add(body(opsn, event.getLocation().getQueryParameters()));
    }

    private PageBody body(OpsnId opsn, QueryParameters parameters) {
        if (!ImportQuery.named(parameters)) {
            return forms(opsn);
        }
        try {
            ImportQuery query =
                    ImportQuery.of(parameters).orElseThrow(() -> new NotFoundException("A list without a number"));
            return new PageBody(new ImportResult(opsn, imports.get(opsn, query.list()), query, imports));
        } catch (NotFoundException gone) {
            PageBody body = forms(opsn);
            Div said = new Div(new Alert(Tone.INFO, text("opsn.import.gone.title"), text("opsn.import.gone.text")));
            said.addClassName("fr-mb-4w");
            body.addComponentAsFirst(said);
            return body;
        }
    }

    private PageBody forms(OpsnId opsn) {
        LocalDate today = LocalDate.now(clock);
        FileForm file = new FileForm(
                today,
                (name, content, on, complete) -> imports.prepare(opsn, name, content, on, complete),
                id -> show(opsn, id));
        AreaForm area = new AreaForm(
                query -> perimeters.areas(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                today,
                (chosen, on) -> show(opsn, imports.prepareArea(opsn, chosen.kind(), chosen.code(), on)));
        PageBody body = new PageBody(
                new PageSection(TitleLine.h2(text("opsn.import.file.title")), file),
                new PageSection(TitleLine.h2(text("opsn.import.area.title")), area));
        List<RecentList> recent = imports.recent(opsn);
        if (!recent.isEmpty()) {
            body.add(new PageSection(TitleLine.h2(text("opsn.import.recent")), recent(opsn, recent)));
        }
        return body;
    }

    private static DataTable<RecentList> recent(OpsnId opsn, List<RecentList> lists) {
        return new DataTable<RecentList>(text("opsn.import.recent"))
                .hideCaption()
                .component(
                        text("opsn.import.recent.list"),
                        list -> new TextLink(new ImportQuery(list.id()).address(opsn), list.sourceName()))
                .column(
                        text("opsn.import.recent.sent"),
                        list -> text("opsn.import.recent.by", Dates.moment(list.preparedAt()), list.preparedBy()))
                .component(text("opsn.import.recent.state"), list -> state(list.state()))
                .rows(lists);
    }

    private static Badge state(RecentList.State state) {
        Tone tone = switch (state) {
            case COMPARED -> Tone.NEUTRAL;
            case UNDER_WAY -> Tone.INFO;
            case APPLIED -> Tone.SUCCESS;
            case NOT_APPLIED -> Tone.WARNING;
        };
        return new Badge(tone, text("opsn.import.recent." + state)).small();
    }

    private static void show(OpsnId opsn, UUID id) {
        UI.getCurrent().navigate(Addresses.memberImport(opsn), new ImportQuery(id).parameters());
    }
}
