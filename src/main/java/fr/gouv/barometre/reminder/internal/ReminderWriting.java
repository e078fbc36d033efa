package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.mail.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's week and leaves the e-mail in the outbox, both or neither. Run as the portal's own work. */
@Component
public class ReminderWriting {

    private final ReminderMail mail;
    private final ReminderRows rows;
    private final Outbox outbox;

    ReminderWriting(ReminderMail mail, ReminderRows rows, Outbox outbox) {
        this.mail = mail;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** @return whether the e-mail leaves: not when the week is taken, or the person must no longer be written to */
    @Transactional
    public boolean write(Recipient recipient, List<Operator> operators, LocalDate day) {
        UUID email = UUID.randomUUID();
        if (!rows.take(email, recipient, Planning.week(day))) {
            return false;
        }
        Token token = Token.random();
        rows.add(email, token);
        recipient.communes().forEach(commune -> rows.add(email, commune));
        outbox.post(email, mail.write(recipient, operators, token.value()));
        return true;
    }
}
