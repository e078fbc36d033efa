package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.DeclaredGroup;
import fr.gouv.barometre.declaration.DeclaredOverview;
import fr.gouv.barometre.survey.AnswerWords;

/** Each answer that was declared, and what the communes made of it. */
class GroupsSection extends PageSection {

    private final OpsnId opsn;
    private final transient DeclarationService declarations;
    private final SerializableRunnable refresh;

    GroupsSection(DeclaredOverview overview, DeclarationService declarations, SerializableRunnable refresh) {
        super(TitleLine.h2(text("declaration.groups")));
        this.opsn = overview.opsn().id();
        this.declarations = declarations;
        this.refresh = refresh;
        DataTable<DeclaredGroup> table = new DataTable<DeclaredGroup>(text("declaration.groups"))
                .hideCaption()
                .sentences()
                .manyColumns()
                .column(
                        text("declaration.column.question"),
                        group -> text(
                                "declaration.form.item",
                                group.question().code(),
                                group.question().text()))
                .column(text("declaration.column.value"), GroupsSection::answer)
                .number(text("declaration.column.communes"), group -> Numbers.count(group.communes()))
                .number(text("declaration.state.WAITING"), group -> Numbers.count(group.waiting()))
                .number(text("declaration.state.CONFIRMED"), group -> Numbers.count(group.confirmed()))
                .number(text("declaration.state.CORRECTED"), group -> Numbers.count(group.corrected()));
        if (overview.writable()) {
            table.component(text("opsn.members.actions"), this::withdrawal);
        }
        add(table.rows(overview.groups()));
    }

    private static String answer(DeclaredGroup group) {
        return AnswerWords.say(group.question(), group.value());
    }

    private Component withdrawal(DeclaredGroup group) {
        if (group.waiting() == 0) {
            return new Span("–");
        }
        Button button = new Button(text("declaration.withdraw-all", group.waiting()), click -> confirm(group));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(
                text("declaration.withdraw-all.of", group.question().code(), answer(group), group.waiting()));
        return button;
    }

    private void confirm(DeclaredGroup group) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("declaration.withdraw-all.title", group.question().code(), answer(group)),
                text("declaration.withdraw-all.effect", group.waiting()),
                text("declaration.withdraw-all", group.waiting()),
                confirmed -> {
                    int withdrawn =
                            declarations.withdrawAll(opsn, group.question().code(), group.value());
                    Messages.done(text("declaration.withdrawn", withdrawn));
                    refresh.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(text("common.day.cancel"));
        dialog.open();
    }
}
