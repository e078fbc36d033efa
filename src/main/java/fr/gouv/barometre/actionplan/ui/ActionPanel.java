package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.ActionChange;
import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanDocumentService;
import fr.gouv.barometre.actionplan.PlanMoneyService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import java.util.List;

/** One decided action: where it stands, why, its steps, its people and dates, and what it takes. */
class ActionPanel extends DetailPanel {

    private final transient ActionPlanService plans;
    private final InseeCode commune;
    private final SerializableRunnable refresh;
    private final Decisions decisions;
    private final String code;
    private final boolean writable;
    private final Div status = new Div();
    private final Div loop = new Div();
    private final Div steps = new Div();
    private final Div people = new Div();
    private final Div messages = new Div();
    private final ActionForm form;
    private final ActionHistory history;
    private final Money money;
    private final int year;
    private final Div moneyLines = new Div();
    private final NotesSection notes;
    private final DocumentsSection documents;

    ActionPanel(
            PlanLocation location,
            WholePlan plan,
            PlanActionDetails action,
            ActionPlanService plans,
            PlanMoneyService money,
            PlanDocumentService documents,
            SerializableRunnable refresh) {
        super(location, plan.overview(), action.code(), action.title());
        PlanOverview overview = plan.overview();
        this.plans = plans;
        this.commune = location.commune();
        this.refresh = refresh;
        this.decisions = new Decisions(plans, location.commune(), refresh);
        this.code = action.code();
        this.writable = overview.writable();
        this.form = new ActionForm(action);
        this.money = new Money(plans, money, commune, code, refresh);
        this.year = overview.today().getYear();
        this.documents = new DocumentsSection(commune, code, writable, documents, refresh);
        this.notes = new NotesSection(writable, this::addNote);
        this.history = new ActionHistory(this::changes, () -> proofs(overview));
        add(status, loop, steps, title(text("plan.people.title")), messages, people, notes, moneyLines, this.documents);
        add(new ActionBackground(overview, action), history);
        if (writable) {
            add(deleteButton(action.title()));
        }
        follow(plan, action);
    }

    String code() {
        return code;
    }

    /** The action moved on: shows where it stands now, and keeps what is being typed. */
    void follow(WholePlan plan, PlanActionDetails latest) {
        ActionFile file = plan.file(code);
        form.follow(latest);
        history.follow();
        status.removeAll();
        Paragraph state = new Paragraph(PlanWords.badge(latest.status()));
        status.add(state);
        String reason = latest.reason();
        if (reason != null) {
            Paragraph why = new Paragraph(text("plan.reason." + latest.status(), reason));
            why.addClassName("bn-petit");
            status.add(why);
        }
        if (writable) {
            status.add(new StatusButtons(latest, decisions));
        }
        loop.removeAll();
        loop.add(new LoopNotice(plan.overview(), latest, decisions));
        steps.removeAll();
        steps.add(
                title(text(
                        "plan.steps.title", latest.stepsDone(), latest.steps().size())),
                new StepChecklist(latest, writable, decisions));
        moneyLines.removeAll();
        moneyLines.add(new MoneySection(file, writable, money, year));
        notes.show(file.notes());
        documents.show(file.documents());
        people.removeAll();
        if (writable && latest.status() != ActionStatus.DECLINED) {
            people.add(form, saveButton());
        } else {
            people.add(new PeopleFacts(latest));
        }
    }

    private void addNote(String text) {
        plans.addNote(commune, code, text);
        refresh.run();
    }

    private List<String> proofs(PlanOverview overview) {
        return plans.proofs(commune).stream()
                .filter(proof -> proof.actionCode().equals(code))
                .map(proof -> ProofWords.say(overview.questionnaire(), proof))
                .toList();
    }

    private List<ActionChange> changes() {
        return plans.history(commune).stream()
                .filter(change -> change.actionCode().equals(code))
                .toList();
    }

    private Button deleteButton(String title) {
        Button delete = new Button(text("plan.delete"), event -> decisions.delete(code, title));
        delete.addClassName("fr-mt-2w");
        delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return delete;
    }

    private Button saveButton() {
        Button save = new Button(text("plan.form.save"), event -> save());
        save.addClassName("fr-mt-2w");
        save.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return save;
    }

    private void save() {
        messages.removeAll();
        form.write(commune).ifPresent(this::adapt);
    }

    private void adapt(AdaptAction change) {
        try {
            plans.adapt(change);
            form.read(latest());
            refresh.run();
            messages.add(new Alert(Tone.SUCCESS, text("plan.form.saved.title"), text("plan.form.saved.text")));
        } catch (RefusedException refused) {
            PlanActionDetails latest = latest();
            form.acknowledge(latest);
            messages.add(new Alert(
                    Tone.ERROR,
                    text("plan.form.refused.title"),
                    refusal(refused),
                    new PeopleFacts(latest).steps(latest)));
        }
    }

    private PlanActionDetails latest() {
        return plans.overview(commune).plan().find(code).orElseThrow();
    }
}
