package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.Delegation;
import fr.gouv.barometre.collaboration.DelegationService;
import fr.gouv.barometre.collaboration.TeamPage;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.survey.Axis;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The blocks that an operator may answer; a référent gives and takes them back. */
class DelegationSection extends PageSection {

    private final transient DelegationService delegations;
    private final InseeCode commune;
    private final SerializableRunnable refresh;
    private final Map<String, String> titles;

    DelegationSection(TeamPage page, DelegationService delegations, SerializableRunnable refresh) {
        super(TitleLine.h2(text("collaboration.delegation.title")));
        this.delegations = delegations;
        this.commune = page.team().commune().insee();
        this.refresh = refresh;
        titles = page.division().blocks().stream()
                .map(block -> block.axis())
                .collect(Collectors.toMap(Axis::code, Axis::title));
        boolean led = page.team().ledByCaller();
        if (page.delegations().inForce().isEmpty()) {
            say(text("collaboration.delegation.none"));
        } else {
            add(table(page, led));
        }
        if (page.delegations().operators().isEmpty()) {
            say(text("collaboration.delegation.no-operator"));
        } else if (led) {
            add(new DelegationForm(page, delegations, refresh));
        }
    }

    private void say(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassNames("bn-petit", "fr-mb-2w");
        add(paragraph);
    }

    private DataTable<Delegation> table(TeamPage page, boolean led) {
        DataTable<Delegation> table = table(titles);
        if (led) {
            table.component(text("collaboration.people.actions"), this::revoke);
        }
        return table.rows(page.delegations().inForce());
    }

    /** @param titles of the blocks, by code */
    static DataTable<Delegation> table(Map<String, String> titles) {
        return new DataTable<Delegation>(text("collaboration.delegation.title"))
                .hideCaption()
                .column(text("collaboration.division.block"), given -> title(titles, given))
                .column(text("collaboration.delegation.operator"), Delegation::operator)
                .column(
                        text("collaboration.delegation.since"),
                        given -> text("collaboration.delegation.given", Dates.day(given.since()), given.by()))
                .column(text("collaboration.delegation.until"), DelegationSection::until);
    }

    private static String title(Map<String, String> titles, Delegation given) {
        return titles.getOrDefault(given.axis(), given.axis());
    }

    private static String until(Delegation given) {
        LocalDate end = given.endsOn();
        return end == null ? text("collaboration.delegation.no-end") : Dates.day(end.minusDays(1));
    }

    private Button revoke(Delegation given) {
        Button button = new Button(text("collaboration.delegation.revoke"), click -> {
            delegations.revoke(commune, given.id());
            Messages.done(text("collaboration.delegation.revoked", title(titles, given), given.operator()));
            refresh.run();
        });
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("collaboration.delegation.revoke.of", title(titles, given), given.operator()));
        return button;
    }
}
