package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block of the questionnaire: who is asked, and who answered.
 *
 * @param answered of those asked of this commune
 * @param assignee null when nobody is asked in particular
 * @param questions those given to somebody of their own, with whom
 * @param shares who answered, the most answers first
 */
public record BlockWork(
        Axis axis,
        int asked,
        int answered,
        @Nullable Assignee assignee,
        Map<Question, Assignee> questions,
        List<Share> shares) {

    /**
     * What one person answered of a block.
     *
     * @param last when they last did
     */
    public record Share(String author, int answers, Instant last) {}
}
