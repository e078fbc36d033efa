package fr.gouv.barometre.outreach.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.DayDialog;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.outreach.CallLine;
import fr.gouv.barometre.outreach.OutreachService;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a manager does with a commune of the list. */
class CallActions implements Serializable {

    private final transient OutreachService outreach;
    private final OpsnId opsn;
    private final LocalDate today;
    private final transient List<MemberGesture> others;
    private final SerializableRunnable changed;

    /** @param changed shows the list anew */
    CallActions(
            OutreachService outreach,
            List<MemberGesture> others,
            OpsnId opsn,
            LocalDate today,
            SerializableRunnable changed) {
        this.outreach = outreach;
        this.others = others;
        this.opsn = opsn;
        this.today = today;
        this.changed = changed;
    }

    void note(CallLine line) {
        new CallDialog(
                        text("outreach.note.title", line.row().name()),
                        today,
                        outreach.calls(opsn, line.row().insee()),
                        call -> {
                            outreach.note(opsn, line.row().insee(), call);
                            done(text("outreach.noted", line.row().name()));
                        },
                        call -> {
                            outreach.delete(opsn, call.id());
                            done(text("outreach.deleted"));
                        })
                .open();
    }

    void remind(CallLine line) {
        new DayDialog(
                        text("outreach.remind.title", line.row().name()),
                        text("outreach.remind.explanation"),
                        text("outreach.remind-on"),
                        text("outreach.remind.save"),
                        day -> {
                            outreach.remind(opsn, line.row().insee(), day);
                            done(text("outreach.reminded", line.row().name(), Dates.day(day)));
                        })
                .open();
    }

    void bringBack(CallLine line) {
        outreach.remind(opsn, line.row().insee(), null);
        done(text("outreach.broughtBack", line.row().name()));
    }

    List<Button> others(CallLine line) {
        return others.stream()
                .map(gesture -> gesture.of(opsn, line.row().insee(), line.row().name(), changed))
                .toList();
    }

    private void done(String sentence) {
        Messages.done(sentence);
        changed.run();
    }
}
