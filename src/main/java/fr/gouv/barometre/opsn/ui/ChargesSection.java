package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.Area;
import fr.gouv.barometre.opsn.ChargeService;
import fr.gouv.barometre.opsn.Colleague;
import fr.gouv.barometre.opsn.OperatorTeam;

/** Gives the members of a département or EPCI to a manager, in one gesture. */
class ChargesSection extends PageSection {

    private final OpsnId opsn;
    private final transient ChargeService charges;
    private final SerializableRunnable refresh;
    private final ComboBox<Area> area = new ComboBox<>(text("opsn.charge.area"));
    private final Select<Colleague> manager = new Select<>();
    private final Checkbox onlyFree = new Checkbox(text("opsn.charge.onlyFree"), true);

    ChargesSection(OperatorTeam team, ChargeService charges, SerializableRunnable refresh) {
        super(TitleLine.h2(text("opsn.charge.title")));
        this.opsn = team.operator().id();
        this.charges = charges;
        this.refresh = refresh;
        add(new Paragraph(text("opsn.charge.without", team.withoutCharge())));
        if (team.managed()) {
            add(form(team));
        }
    }

    private Div form(OperatorTeam team) {
        area.setItems(team.areas());
        area.setItemLabelGenerator(found -> text("opsn.charge.area.label", found.name(), found.communes()));
        area.setManualValidation(true);
        area.setErrorMessage(text("opsn.import.area.missing"));
        manager.setLabel(text("opsn.charge.manager"));
        manager.setItems(team.managers());
        manager.setItemLabelGenerator(Colleague::name);
        team.managers().stream().filter(Colleague::caller).findFirst().ifPresent(manager::setValue);
        Div fields = new Div(area, manager);
        fields.addClassName("bn-filtres");
        Button give = new Button(text("opsn.charge.give"), click -> give());
        give.addClassName("fr-mt-3v");
        return new Div(fields, new Div(onlyFree), give);
    }

    private void give() {
        area.setInvalid(area.isEmpty());
        Colleague chosen = manager.getValue();
        if (area.isInvalid() || chosen == null) {
            return;
        }
        try {
            int given = charges.give(
                    opsn, area.getValue().kind(), area.getValue().code(), chosen.person(), onlyFree.getValue());
            Messages.done(text("opsn.charge.given", given, chosen.name()));
            refresh.run();
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
    }
}
