package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.opsn.Candidate;
import fr.gouv.barometre.opsn.PerimeterService;
import java.util.List;

/** Communes of the perimeter that are no members, page by page. */
class CandidatesTable extends Div {

    CandidatesTable(OpsnId opsn, MembersQuery query, PerimeterService perimeters) {
        int count = perimeters.countNotMembers(opsn, query.text());
        List<Candidate> rows = perimeters.notMembers(
                opsn, query.text(), query.offset(count, MembersTable.PER_PAGE), MembersTable.PER_PAGE);
        if (rows.isEmpty()) {
            add(new Paragraph(text("opsn.members.noCandidate")));
            return;
        }
        add(
                new DataTable<Candidate>(text("opsn.members.caption.NOT_MEMBERS", count))
                        .column(text("opsn.members.commune"), row -> row.name() + " (" + row.insee() + ")")
                        .column(text("opsn.members.departement"), Candidate::departement)
                        .rows(rows),
                new Pager(
                        Addresses.members(opsn),
                        query.withoutPage(),
                        query.shownPage(count, MembersTable.PER_PAGE),
                        count,
                        MembersTable.PER_PAGE));
    }
}
