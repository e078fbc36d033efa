package fr.gouv.barometre.onboarding;

import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member and who keeps its accesses.
 *
 * @param referent name of who does, or was invited to; null for nobody
 * @param returnedOn day from which e-mails to the référent came back; null when they do not
 * @param invitation the last one, while the person has not come
 * @param ours whether the operator invited that person, and may take it back until they come
 * @param contact whom the operator would invite, if the address takes what is sent; null when it knows no address
 */
public record MemberReferent(
        InseeCode insee,
        String commune,
        MemberState state,
        @Nullable String referent,
        @Nullable LocalDate returnedOn,
        @Nullable Invitation invitation,
        boolean ours,
        @Nullable Candidate contact) {

    /**
     * A contact with an address.
     *
     * @param returnedOn day from which e-mails to it came back; null when they do not
     */
    public record Candidate(
            String name, String email, @Nullable LocalDate returnedOn) {

        public boolean reachable() {
            return returnedOn == null;
        }
    }
}
