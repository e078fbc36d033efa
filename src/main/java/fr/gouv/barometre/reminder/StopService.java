package fr.gouv.barometre.reminder;

import fr.gouv.barometre.reminder.internal.StopLinks;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.SystemWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The link at the foot of a reminder: whoever holds it decides for that mailbox, without a login, and for nothing else. */
@Service
@PreAuthorize(Access.ANYBODY)
public class StopService {

    private final StopLinks links;

    StopService(StopLinks links) {
        this.links = links;
    }

    /** Changes nothing: mail scanners open links. */
    public StopState state(String token) {
        return SystemWork.call(() -> links.state(token));
    }

    /** From all operators; doing it twice changes nothing. */
    public StopState stop(String token) {
        return SystemWork.call(() -> links.stop(token));
    }

    public StopState resume(String token) {
        return SystemWork.call(() -> links.resume(token));
    }
}
