package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.NewView;
import fr.gouv.barometre.portfolio.SavedView;
import fr.gouv.barometre.portfolio.SavedViewService;
import java.util.List;

/** Kept views, each one click away, and the way to keep what is shown now. */
class SavedViews extends NativeDetails {

    private final transient SavedViewService views;
    private final OpsnId opsn;
    private final SerializableSupplier<PortfolioQuery> shown;
    private final Div content = new Div();

    /** @param shown what the page shows when a view is kept */
    SavedViews(SavedViewService views, OpsnId opsn, SerializableSupplier<PortfolioQuery> shown) {
        this.views = views;
        this.opsn = opsn;
        this.shown = shown;
        addClassName("fr-mb-2w");
        setContent(content);
        refresh();
    }

    private void refresh() {
        List<SavedView> kept = views.of(opsn);
        setSummaryText(text("portfolio.saved", kept.size()));
        content.removeAll();
        if (!kept.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bn-vues");
            kept.forEach(view -> list.add(item(view)));
            content.add(list);
        }
        Button keep = new Button(text("portfolio.saved.keep"), click -> new SaveViewDialog(this::keep).open());
        keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
        content.add(keep);
    }

    private ListItem item(SavedView view) {
        ListItem item = new ListItem(new Anchor(Addresses.operator(opsn) + "?" + view.query(), view.name()));
        if (view.shared()) {
            Span shared = new Span(
                    view.own() ? text("portfolio.saved.shared") : text("portfolio.saved.shared.by", view.by()));
            shared.addClassName("bn-note");
            item.add(shared);
        }
        if (view.own()) {
            Button delete = new Button(text("portfolio.saved.delete"), click -> {
                views.delete(opsn, view.id());
                refresh();
            });
            delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            delete.setAriaLabel(text("portfolio.saved.delete.of", view.name()));
            item.add(delete);
        }
        return item;
    }

    private void keep(String name, boolean shared) {
        views.save(new NewView(opsn, name, shown.get().parameters().getQueryString(), shared));
        refresh();
        setOpen(true);
    }
}
