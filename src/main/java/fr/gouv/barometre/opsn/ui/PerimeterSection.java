package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.Area;
import fr.gouv.barometre.opsn.MembersPage;
import fr.gouv.barometre.opsn.Perimeter;
import fr.gouv.barometre.opsn.PerimeterService;

/** Where the operator takes members, and how many of these communes are its members. Dinum changes the perimeter here. */
class PerimeterSection extends PageSection {

    private final OpsnId opsn;
    private final transient PerimeterService perimeters;
    private final SerializableRunnable refresh;

    PerimeterSection(MembersPage page, PerimeterService perimeters, boolean changing, SerializableRunnable refresh) {
        super(TitleLine.h2(text("opsn.perimeter.title")));
        this.opsn = page.operator().id();
        this.perimeters = perimeters;
        this.refresh = refresh;
        Perimeter perimeter = page.perimeter();
        if (perimeter.areas().isEmpty()) {
            add(new Paragraph(text(changing ? "opsn.perimeter.noneYet" : "opsn.perimeter.none")));
        } else {
            add(tiles(perimeter));
        }
        UnorderedList areas = new UnorderedList();
        perimeter.areas().forEach(area -> areas.add(item(area, changing)));
        add(areas);
        if (changing) {
            add(form());
        }
    }

    private static StatTiles tiles(Perimeter perimeter) {
        int members = perimeter.membersInside() + perimeter.membersOutside();
        return new StatTiles()
                .tile(
                        Numbers.count(perimeter.membersInside()),
                        text("opsn.perimeter.members"),
                        text("opsn.perimeter.ofCommunes", perimeter.communes()))
                .tile(
                        Numbers.count(perimeter.notMembers()),
                        text("opsn.perimeter.notMembers"),
                        text("opsn.perimeter.ofCommunes", perimeter.communes()))
                .tile(
                        Numbers.count(perimeter.membersOutside()),
                        text("opsn.perimeter.outside"),
                        text("opsn.perimeter.ofMembers", members));
    }

    private ListItem item(Area area, boolean changing) {
        ListItem item =
                new ListItem(new Span(text("opsn.import.area.label", area.name(), area.code(), area.communes())));
        if (changing) {
            Button remove = new Button(text("opsn.perimeter.remove"), click -> {
                perimeters.remove(opsn, area.kind(), area.code());
                refresh.run();
            });
            remove.addThemeNames("small", "tertiary-outline");
            remove.addClassName("fr-ml-3v");
            remove.setAriaLabel(text("opsn.perimeter.remove.of", area.name()));
            item.add(remove);
        }
        return item;
    }

    private Div form() {
        ComboBox<Area> area = new ComboBox<>(text("opsn.perimeter.choose"));
        area.setHelperText(text("opsn.import.area.help"));
        area.setItemLabelGenerator(
                found -> text("opsn.import.area.label", found.name(), found.code(), found.communes()));
        area.setItemsWithFilterConverter(
                query -> perimeters.areas(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                text -> text);
        area.setManualValidation(true);
        area.setErrorMessage(text("opsn.import.area.missing"));
        area.setWidth("min(24rem, 100%)");
        Button add = new Button(text("opsn.perimeter.add"), click -> {
            area.setInvalid(area.isEmpty());
            if (!area.isInvalid()) {
                perimeters.add(opsn, area.getValue().kind(), area.getValue().code());
                refresh.run();
            }
        });
        Div form = new Div(area, add);
        form.addClassName("bn-filtres");
        return form;
    }
}
