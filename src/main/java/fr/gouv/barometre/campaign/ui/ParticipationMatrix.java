package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.gouv.barometre.campaign.Participation;
import fr.gouv.barometre.campaign.RegionTurnout;
import fr.gouv.barometre.campaign.Turnout;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.territory.Stratum;
import java.util.Map;

/** Région by size of commune: each cell says its rate and its numbers; the shade repeats the rate for the eye. */
class ParticipationMatrix extends Div {

    /** Lower ends of the shades, as shares; they part the cells of a voluntary survey, where most rates are low. */
    private static final double[] SHADES = {0, 0.03, 0.06, 0.10, 0.16};

    /** Their colours, as the stylesheet paints the cells. */
    private static final String[] COLOURS = {"#ffffff", "#ececfe", "#cacafb", "#8585f6", "#313178"};

    ParticipationMatrix(Participation participation) {
        addClassName("bn-table-defile");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", text("campaign.matrix.region"));
        NativeTable table = new NativeTable();
        table.addClassNames("bn-table", "bn-matrice");
        table.setCaptionText(text("campaign.matrix.caption"));
        table.getCaption().addClassName("fr-sr-only");
        fillHead(table.getHead().addRow());
        participation
                .regions()
                .forEach(region -> fill(table.getBody().addRow(), name(region), region.byStratum(), region.turnout()));
        fill(table.getFoot().addRow(), text("campaign.matrix.france"), participation.strata(), participation.total());
        add(table);
    }

    static String name(RegionTurnout region) {
        return region.name() == null ? text("campaign.matrix.overseas") : region.name();
    }

    static UnorderedList legend() {
        Span shades = new Span();
        shades.addClassName("bn-echelle-couleurs");
        shades.getElement().setAttribute("aria-hidden", "true");
        for (String colour : COLOURS) {
            Element key = new Element("i");
            key.getStyle().set("background", colour);
            shades.getElement().appendChild(key);
        }
        UnorderedList legend = new UnorderedList(new ListItem(shades, new Span(text("campaign.matrix.legend"))));
        legend.addClassName("bn-legende");
        legend.getElement().setAttribute("aria-label", text("campaign.matrix.legendLabel"));
        return legend;
    }

    private static void fillHead(NativeTableRow row) {
        addHeader(row, text("campaign.matrix.name"), "col");
        for (Stratum stratum : Stratum.values()) {
            addHeader(row, stratum.label(), "col");
        }
        addHeader(row, text("campaign.matrix.all"), "col");
    }

    private static void fill(NativeTableRow row, String name, Map<Stratum, Turnout> strata, Turnout all) {
        addHeader(row, name, "row");
        for (Stratum stratum : Stratum.values()) {
            fill(row.addDataCell(), strata.getOrDefault(stratum, Turnout.NONE));
        }
        fill(row.addDataCell(), all);
    }

    private static void addHeader(NativeTableRow row, String name, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", scope);
    }

    private static void fill(NativeTableCell cell, Turnout turnout) {
        String numbers =
                text("campaign.matrix.numbers", Numbers.count(turnout.submitted()), Numbers.count(turnout.expected()));
        if (turnout.expected() == 0) {
            cell.addClassName("tv");
            Span dash = new Span("–");
            dash.getElement().setAttribute("aria-hidden", "true");
            Span spoken = new Span(text("campaign.matrix.none"));
            spoken.addClassName("fr-sr-only");
            cell.add(dash, spoken);
        } else if (turnout.hasRate()) {
            cell.addClassName("t" + shade(turnout.submittedShare()));
            cell.add(Numbers.percent(turnout.submittedShare()));
            cell.getElement().appendChild(new Element("small").setText(numbers));
        } else {
            cell.addClassNames("t0", "tp");
            cell.setText(numbers);
        }
    }

    private static int shade(double share) {
        int shade = 0;
        while (shade + 1 < SHADES.length && share >= SHADES[shade + 1]) {
            shade++;
        }
        return shade;
    }
}
