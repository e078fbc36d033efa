package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.AbsenceCover;
import fr.gouv.barometre.opsn.ChargeService;
import fr.gouv.barometre.opsn.Colleague;
import fr.gouv.barometre.opsn.NewCover;
import fr.gouv.barometre.opsn.OperatorTeam;
import java.util.List;

/** Who stands in for whom, under way or to come. */
class CoversSection extends PageSection {

    private final OpsnId opsn;
    private final transient ChargeService charges;
    private final SerializableRunnable refresh;
    private final Select<Colleague> absent = new Select<>();
    private final Select<Colleague> cover = new Select<>();
    private final DayField starts = new DayField(text("opsn.cover.startsOn"));
    private final DayField last = new DayField(text("opsn.cover.lastDay"));
    private final Div message = new Div();

    CoversSection(OperatorTeam team, ChargeService charges, SerializableRunnable refresh) {
        super(TitleLine.h2(text("opsn.cover.title")));
        this.opsn = team.operator().id();
        this.charges = charges;
        this.refresh = refresh;
        add(team.covers().isEmpty() ? new Paragraph(text("opsn.cover.none")) : table(team));
        if (team.managed() && team.managers().size() > 1) {
            add(form(team));
        }
    }

    private DataTable<AbsenceCover> table(OperatorTeam team) {
        DataTable<AbsenceCover> table = new DataTable<AbsenceCover>(text("opsn.cover.title"))
                .hideCaption()
                .sentences()
                .column(text("opsn.cover.absent"), AbsenceCover::absent)
                .column(text("opsn.cover.by"), AbsenceCover::cover)
                .column(text("opsn.cover.startsOn"), covered -> Dates.day(covered.startsOn()))
                .column(text("opsn.cover.lastDay"), covered -> Dates.day(covered.lastDay()));
        if (team.managed()) {
            table.component(text("opsn.members.actions"), this::deletion);
        }
        return table.rows(team.covers());
    }

    private Component deletion(AbsenceCover covered) {
        Button delete = new Button(text("opsn.cover.delete"), click -> {
            charges.deleteCover(opsn, covered.id());
            refresh.run();
        });
        delete.addThemeNames("small", "tertiary-outline");
        delete.setAriaLabel(text("opsn.cover.delete.of", covered.absent()));
        return delete;
    }

    private Div form(OperatorTeam team) {
        for (Select<Colleague> field : List.of(absent, cover)) {
            field.setItems(team.managers());
            field.setItemLabelGenerator(Colleague::name);
        }
        absent.setLabel(text("opsn.cover.absent"));
        cover.setLabel(text("opsn.cover.by"));
        starts.setValue(team.today());
        starts.setManualValidation(true);
        last.setManualValidation(true);
        Button save = new Button(text("opsn.cover.save"), click -> save());
        save.addClassName("fr-mt-3v");
        Div fields = new Div(absent, cover, starts, last);
        fields.addClassName("bn-filtres");
        Div form = new Div(message, fields, save);
        form.addClassName("fr-mt-3v");
        return form;
    }

    private void save() {
        message.removeAll();
        Colleague away = absent.getValue();
        Colleague by = cover.getValue();
        if (away == null || by == null || starts.isEmpty() || last.isEmpty()) {
            refuse(text("opsn.cover.missing"));
            return;
        }
        try {
            charges.cover(new NewCover(opsn, away.person(), by.person(), starts.getValue(), last.getValue()));
            refresh.run();
        } catch (RefusedException refused) {
            refuse(refusal(refused));
        }
    }

    private void refuse(String sentence) {
        message.add(new Alert(Tone.ERROR, text("opsn.cover.refused"), sentence));
    }
}
