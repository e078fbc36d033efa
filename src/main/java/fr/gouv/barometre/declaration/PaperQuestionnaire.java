package fr.gouv.barometre.declaration;

import fr.gouv.barometre.common.InseeCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A questionnaire that a commune filled in on paper, and how far its operator is with keying it in.
 *
 * @param recordedAt last time that something of it was keyed in
 * @param recordedBy name of who did
 * @param waiting answers keyed in that the commune has neither confirmed nor corrected
 * @param confirmed those that are the commune's own by now
 * @param corrected those to which the commune answered something else
 */
public record PaperQuestionnaire(
        InseeCode commune,
        String communeName,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy,
        int waiting,
        int confirmed,
        int corrected) {

    public int keyedIn() {
        return waiting + confirmed + corrected;
    }
}
