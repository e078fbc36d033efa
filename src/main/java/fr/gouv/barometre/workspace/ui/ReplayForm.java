package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.WholeNumberField;
import fr.gouv.barometre.obligation.NextThreshold;
import fr.gouv.barometre.workspace.CommuneObligations;
import fr.gouv.barometre.workspace.Replay;
import java.time.LocalDate;
import java.util.Objects;

/** "What if": another date, another size. Supposes, writes nothing. */
class ReplayForm extends Card {

    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2040, 12, 31);
    static final int MOST_INHABITANTS = 5_000_000;
    static final int MOST_STAFF = 100_000;

    private final DayField date = new DayField(text("workspace.replay.date"));
    private final IntegerField population = new WholeNumberField(text("workspace.replay.population"), MOST_INHABITANTS);
    private final IntegerField staff = new WholeNumberField(text("workspace.replay.staff"), MOST_STAFF);

    /** @param onReplay gets only what differs from the commune of today */
    ReplayForm(CommuneObligations obligations, SerializableConsumer<Replay> onReplay) {
        super(Variant.BLUE);
        addClassName("bn-section");
        Integer knownPopulation = obligations.overview().facts().profile().population();
        Integer knownStaff = obligations.overview().facts().profile().staffFte();
        Replay replay = obligations.replay();
        date.setMin(EARLIEST);
        date.setMax(LATEST);
        date.setValue(obligations.date());
        population.setValue(replay.population() == null ? knownPopulation : replay.population());
        staff.setValue(replay.staffFte() == null ? knownStaff : replay.staffFte());
        Button apply = new Button(text("workspace.replay.apply"), event -> {
            if (!date.isInvalid() && !population.isInvalid() && !staff.isInvalid()) {
                onReplay.accept(new Replay(
                        Objects.equals(date.getValue(), obligations.today()) ? null : date.getValue(),
                        Objects.equals(population.getValue(), knownPopulation) ? null : population.getValue(),
                        Objects.equals(staff.getValue(), knownStaff) ? null : staff.getValue()));
            }
        });
        H2 title = new H2(text("workspace.replay.title"));
        title.addClassNames("bn-h3", "fr-mb-2w");
        Div fields = new Div(date, population, staff, apply);
        fields.addClassName("bn-filtres");
        add(title, fields);
        NextThreshold next = obligations.next();
        if (next != null) {
            add(new ThresholdHint(obligations.commune().insee(), replay, next));
        }
        if (!replay.changesNothing()) {
            add(new TextLink(Addresses.obligations(obligations.commune().insee()), text("workspace.replay.back")));
        }
    }
}
