package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.collaboration.DelegatingMember;
import fr.gouv.barometre.collaboration.Delegation;
import fr.gouv.barometre.collaboration.DelegationService;
import fr.gouv.barometre.collaboration.OperatorDelegations;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.survey.Axis;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which blocks of which members an operator may answer, each one click from its questions. */
@Route(Addresses.OPERATORS + "/:" + OperatorDelegationsView.PARAMETER + "/delegations")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class OperatorDelegationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private static final int PER_PAGE = 50;
    private static final int LAST_PAGE = 1_000;

    private final transient DelegationService delegations;
    private String title = "";

    OperatorDelegationsView(DelegationService delegations) {
        this.delegations = delegations;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                delegations.to(new OpsnId(NumberInAddress.read(event, PARAMETER))),
                event.getLocation().getQueryParameters());
    }

    private void show(OperatorDelegations given, QueryParameters query) {
        OpsnId id = given.operator().id();
        title = text("collaboration.delegations.title", given.operator().shortName());
        removeAll();
        add(
                new PageHeader(title)
                        .breadcrumb(new Breadcrumb(text("collaboration.delegations.title.short"))
                                .parent(Addresses.operator(id), given.operator().shortName())
                                .parent(Addresses.declaredAnswers(id), text("collaboration.delegations.parent")))
                        .context(given.operator().name()),
                body(given, query));
    }

    private static PageBody body(OperatorDelegations given, QueryParameters query) {
        Paragraph meaning = new Paragraph(text("collaboration.delegations.meaning"));
        meaning.addClassNames("bn-petit", "fr-mb-3w");
        PageBody body = new PageBody(meaning);
        if (given.members().isEmpty()) {
            body.add(new EmptyState(
                    text("collaboration.delegations.none"),
                    text(
                            given.managed()
                                    ? "collaboration.delegations.none.advice"
                                    : "collaboration.delegations.none.text")));
            return body;
        }
        int count = given.members().size();
        int pages = (count + PER_PAGE - 1) / PER_PAGE;
        int page = Math.min(
                pages, new QueryValues(query).number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
        Paragraph counted = new Paragraph(text("collaboration.delegations.count", count));
        counted.addClassName("bn-note");
        body.add(
                counted,
                table(given.axes())
                        .rows(given.members().subList((page - 1) * PER_PAGE, Math.min(count, page * PER_PAGE))),
                new Pager(Addresses.delegations(given.operator().id()), Map.of(), page, count, PER_PAGE));
        return body;
    }

    private static DataTable<DelegatingMember> table(List<Axis> axes) {
        return new DataTable<DelegatingMember>(text("collaboration.delegations.title.short"))
                .hideCaption()
                .sentences()
                .component(
                        text("opsn.members.commune"),
                        member -> new TextLink(
                                Addresses.commune(member.commune()), member.name() + " (" + member.commune() + ")"))
                .component(text("collaboration.delegations.blocks"), member -> blocks(member, axes));
    }

    private static Component blocks(DelegatingMember member, List<Axis> axes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        for (Delegation block : member.blocks()) {
            axes.stream()
                    .filter(axis -> axis.code().equals(block.axis()))
                    .forEach(axis -> list.add(block(member, block, axis)));
        }
        return list;
    }

    private static ListItem block(DelegatingMember member, Delegation block, Axis axis) {
        TextLink link = new TextLink(Addresses.questionnaire(member.commune()) + "/" + axis.slug(), axis.title());
        link.setAriaLabel(text("collaboration.delegations.answer", axis.title(), member.name()));
        LocalDate end = block.endsOn();
        Span terms = new Span(
                end == null
                        ? text("collaboration.delegations.terms", Dates.day(block.since()), block.by())
                        : text(
                                "collaboration.delegations.terms.until",
                                Dates.day(block.since()),
                                block.by(),
                                Dates.day(end.minusDays(1))));
        terms.addClassName("bn-note");
        return new ListItem(link, new Div(terms));
    }
}
